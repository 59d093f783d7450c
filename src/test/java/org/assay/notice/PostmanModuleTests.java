package org.assay.notice;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.assay.support.AtOnce;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Email in bad days: the mail server stops, Assay is killed, two nodes send at once. */
class PostmanModuleTests extends NoticeTown {

	@Test
	void aMailServerThatStopsInTheMiddleLosesNothingAndDoublesNothingItConfirmed() {
		List<String> owners = ownersWithATask(5);
		this.round.go();
		AtomicInteger confirmed = new AtomicInteger();

		this.postman.goRound((letter) -> {
			Carried carried = this.office.carry(letter);
			if (carried.equals(Carried.TAKEN) && confirmed.incrementAndGet() == 2) {
				this.office.closes();
			}
			return carried;
		});
		assertThat(counted(owners).values()).containsExactlyInAnyOrder(1, 1, 0, 0, 0);

		this.clock.moveTo(MONDAY.plusDays(1));
		this.postman.goRound();
		this.office.opens();
		this.clock.moveTo(MONDAY.plusDays(2));
		this.postman.goRound();
		this.postman.goRound();

		assertThat(counted(owners).values()).containsExactly(1, 1, 1, 1, 1);
		assertThat(messageIds(owners.toArray(String[]::new))).doesNotHaveDuplicates();
		assertThat(list(owners.get(4), "duty-owner")).containsExactly("Assess duty D5 is due on 6 March 2036: Emailed");
	}

	@Test
	void anEmailThatWasConfirmedJustBeforeAKillGoesOutOnceMoreWithTheSameMessageId() {
		String owner = ownersWithATask(1).get(0);
		this.round.go();

		assertThatThrownBy(() -> this.postman.goRound((letter) -> {
			this.office.carry(letter);
			throw new Killed();
		})).isInstanceOf(Killed.class);
		this.postman.goRound();
		this.postman.goRound();

		assertThat(received(owner)).hasSize(2);
		assertThat(messageIds(owner)).containsOnly(messageIds(owner).get(0));
	}

	@Test
	void twoNodesNeverSendTheSame() {
		ownersWithATask(12);
		List<Object> told = AtOnce.all(Collections.<Callable<?>>nCopies(2, () -> {
			this.round.go();
			return true;
		}));
		List<String> carried = new CopyOnWriteArrayList<>();

		List<Object> sent = AtOnce.all(Collections.<Callable<?>>nCopies(3, () -> {
			this.postman.goRound((letter) -> {
				carried.add(letter.to());
				return this.office.carry(letter);
			});
			return true;
		}));

		assertThat(told).containsOnly(true);
		assertThat(sent).containsOnly(true);
		assertThat(carried).hasSize(12).doesNotHaveDuplicates();
	}

	@Test
	void anEmailThatNobodyTakesIsGivenUpAfterFiveDays() {
		String owner = ownersWithATask(1).get(0);
		this.round.go();
		List<String> attempts = new CopyOnWriteArrayList<>();
		Carrier busy = (letter) -> {
			attempts.add(letter.id().toString());
			return Carried.later("451 Try again later");
		};

		for (int day = 0; day < 9; day++) {
			this.clock.moveTo(MONDAY.plusDays(day));
			this.postman.goRound(busy);
			this.postman.goRound(busy);
		}

		assertThat(attempts).as("once a day, since the time stands still, and then no more")
			.hasSize(7)
			.containsOnly(attempts.get(0));
		assertThat(received(owner)).isEmpty();
		assertThat(list(owner, "duty-owner"))
			.containsExactly("Assess duty D1 is due on 6 March 2036: Email not delivered");
	}

	/** What a killed process does not get round to catching. */
	private static final class Killed extends Error {

	}

}
