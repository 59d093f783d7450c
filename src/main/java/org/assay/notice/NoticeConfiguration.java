package org.assay.notice;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.gov.service.notify.NotificationClient;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Chooses the way by which email goes out. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(NoticeConfiguration.class);

	/** No bean while email is off. */
	@Bean
	@Nullable Carrier carrier(NoticeProperties settings, ObjectProvider<JavaMailSender> server) {
		if (settings.email() != NoticeProperties.Way.OFF) {
			Incomplete.unlessGiven(settings.publicAddress(), "Email is to go out: set assay.notice.public-address to "
					+ "the address at which people open Assay, such as https://assay.example.gov.uk.");
		}
		return switch (settings.email()) {
			case OFF -> {
				logger.info("Email is off: people see their notices on the page Notices only; "
						+ "set assay.notice.email to smtp or notify to email them too.");
				yield null;
			}
			case SMTP -> new SmtpCarrier(server.getIfAvailable(() -> {
				throw new Incomplete("Email is to go out by smtp: set spring.mail.host to the mail server's name.");
			}), from(settings));
			case NOTIFY -> new NotifyCarrier(
					new NotificationClient(
							Incomplete.unlessGiven(settings.notifyApiKey(),
									"Email is to go out by notify: set assay.notice.notify-api-key."),
							settings.notifyAddress()),
					Incomplete.unlessGiven(settings.notifyTemplate(),
							"Email is to go out by notify: set assay.notice.notify-template to the id of the template."));
		};
	}

	private static InternetAddress from(NoticeProperties settings) {
		String given = Incomplete.unlessGiven(settings.from(),
				"Email is to go out by smtp: set assay.notice.from to the address that it comes from.");
		try {
			return new InternetAddress(given, true);
		}
		catch (AddressException ex) {
			throw new Incomplete("“" + given + "”, set as assay.notice.from, is no email address.");
		}
	}

}
