package org.assay.notice;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/**
 * Hands email to GOV.UK Notify, which makes the HTML itself. The council's template there
 * has the two fields {@code ((subject))} and {@code ((body))}.
 */
class NotifyCarrier implements Carrier {

	private static final int PATIENCE_SECONDS = 60;

	private static final int BAD_REQUEST = 400;

	private static final int TOO_MANY = 429;

	private final NotificationClient service;

	private final String template;

	NotifyCarrier(NotificationClient service, String template) {
		this.service = service;
		this.template = template;
	}

	@Override
	public Carried carry(Letter letter) {
		// The client itself waits for ever.
		CompletableFuture<Carried> answer = CompletableFuture.supplyAsync(() -> send(letter));
		try {
			return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			return Carried.unreachable("GOV.UK Notify did not answer.");
		}
		catch (ExecutionException ex) {
			return Carried.unreachable(String.valueOf(ex.getCause()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Carried.unreachable("Assay is being stopped.");
		}
	}

	private Carried send(Letter letter) {
		try {
			this.service.sendEmail(this.template, letter.to(),
					Map.of("subject", letter.subject(), "body", letter.text()), letter.id().toString());
			return Carried.TAKEN;
		}
		catch (NotificationClientException ex) {
			String said = String.valueOf(ex.getMessage());
			if (ex.getHttpResult() == BAD_REQUEST && said.contains("email_address")) {
				return Carried.addressRefused(said);
			}
			return (ex.getHttpResult() == TOO_MANY) ? Carried.unreachable(said) : Carried.later(said);
		}
	}

}
