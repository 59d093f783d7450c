package org.assay.notice;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands email to the council's own mail server. */
class SmtpCarrier implements Carrier {

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	private static final int PERMANENT = 500;

	private final JavaMailSender server;

	private final InternetAddress from;

	/**
	 * @param from the address that email comes from
	 */
	SmtpCarrier(JavaMailSender server, InternetAddress from) {
		this.server = server;
		this.from = from;
	}

	@Override
	public Carried carry(Letter letter) {
		try {
			this.server.send(message(letter));
			return Carried.TAKEN;
		}
		catch (AddressException ex) {
			return Carried.addressRefused("It is no email address.");
		}
		catch (MailSendException ex) {
			// Spring names a cause only where there was no connection.
			return (ex.getCause() != null) ? Carried.unreachable(said(ex.getCause())) : refusal(ex);
		}
		catch (MailException | MessagingException | UnsupportedEncodingException ex) {
			return Carried.unreachable(said(ex));
		}
	}

	private MimeMessage message(Letter letter) throws MessagingException, UnsupportedEncodingException {
		MimeMessage message = this.server.createMimeMessage();
		String address = this.from.getAddress();
		message.setFrom(new InternetAddress(address, letter.sender(), UTF_8));
		message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
		message.setSubject(letter.subject(), UTF_8);
		message.setHeader("Message-ID", "<" + letter.id() + address.substring(address.lastIndexOf('@')) + ">");
		// RFC 3834: nobody's absence notice answers it.
		message.setHeader("Auto-Submitted", "auto-generated");
		MimeMultipart alternatives = new MimeMultipart("alternative");
		alternatives.addBodyPart(part(letter.text(), "plain"));
		alternatives.addBodyPart(part(letter.html(), "html"));
		message.setContent(alternatives);
		return message;
	}

	private static MimeBodyPart part(String text, String kind) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setText(text, UTF_8, kind);
		return part;
	}

	/** The server answered, and did not take this letter. */
	private static Carried refusal(MailSendException ex) {
		for (Exception failure : ex.getFailedMessages().values()) {
			for (Throwable cause = failure; cause != null; cause = next(cause)) {
				if (cause instanceof SMTPAddressFailedException refused && refused.getReturnCode() >= PERMANENT) {
					return Carried.addressRefused(said(refused));
				}
			}
			return Carried.later(said(failure));
		}
		return Carried.later(said(ex));
	}

	private static @org.jspecify.annotations.Nullable Throwable next(Throwable cause) {
		return (cause instanceof MessagingException chained) ? chained.getNextException() : cause.getCause();
	}

	private static String said(Throwable problem) {
		return String.valueOf(problem.getMessage()).lines().findFirst().orElse("").strip();
	}

}
