package org.assay.notice;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices reach people besides the page Notices.
 *
 * @param email how email goes out: {@code off}, {@code smtp} through the mail server at
 * {@code spring.mail.*}, or {@code notify} through GOV.UK Notify
 * @param publicAddress the address at which people open Assay, such as
 * {@code https://assay.example.gov.uk}; links in emails begin with it
 * @param from the address that email comes from, with {@code smtp}
 * @param notifyApiKey the API key of the council's service, with {@code notify}
 * @param notifyTemplate the id of an email template with the fields {@code ((subject))}
 * and {@code ((body))}, with {@code notify}
 * @param notifyAddress where GOV.UK Notify answers
 */
@ConfigurationProperties("assay.notice")
record NoticeProperties(@DefaultValue("off") Way email, @Nullable String publicAddress, @Nullable String from,
		@Nullable String notifyApiKey, @Nullable String notifyTemplate,
		@DefaultValue("https://api.notifications.service.gov.uk") String notifyAddress) {

	NoticeProperties {
		publicAddress = (publicAddress != null) ? publicAddress.strip().replaceAll("/+$", "") : null;
	}

	enum Way {

		OFF, SMTP, NOTIFY

	}

}
