package org.assay.notice;

import java.util.List;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.PreDestroy;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real mail server on this machine, and the way to it. */
@TestComponent
public class PostOffice implements Carrier {

	private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

	private final Carrier way;

	private final GreenMail sameServer;

	PostOffice() {
		this.server.start();
		int port = this.server.getSmtp().getPort();
		this.server.stop();
		// On a port that stays the same when it is stopped and started.
		this.sameServer = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		this.sameServer.start();
		this.way = to(port);
	}

	/** The way to the server at the port. */
	static Carrier to(int port) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(port);
		try {
			return new SmtpCarrier(sender, new InternetAddress("assay@example.gov.uk"));
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public Carried carry(Letter letter) {
		return this.way.carry(letter);
	}

	void closes() {
		this.sameServer.getSmtp().stopService();
	}

	void opens() {
		this.sameServer.start();
	}

	/** All that the server ever took for the address, oldest first. */
	List<MimeMessage> received(String address) {
		return Stream.of(this.sameServer.getReceivedMessages()).filter((message) -> isTo(message, address)).toList();
	}

	private static boolean isTo(MimeMessage message, String address) {
		try {
			return message.getRecipients(Message.RecipientType.TO)[0].equals(new InternetAddress(address));
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@PreDestroy
	void end() {
		this.sameServer.stop();
	}

}
