package org.assay.cabinet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.assay.council.Body;
import org.assay.shared.Incomplete;
import org.assay.shared.Messages;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** A meeting of a body: what it was called for, who came and what they declared. */
@Entity
public class Meeting {

	// Nobody calls a meeting further ahead; it would be a slip in the year.
	private static final int FURTHEST_YEARS = 2;

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String council;

	private UUID body;

	private String bodyName;

	private LocalDate heldOn;

	private String place;

	private @Nullable String shortNotice;

	@Enumerated(EnumType.STRING)
	private Stage stage = Stage.CALLED;

	private @Nullable String cancelledBecause;

	@ElementCollection
	@CollectionTable(name = "meeting_item", joinColumns = @JoinColumn(name = "meeting"))
	@OrderColumn(name = "place")
	private List<AgendaItem> items = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting"))
	@OrderColumn(name = "place")
	private List<Attendance> attendance = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "meeting_interest", joinColumns = @JoinColumn(name = "meeting"))
	@OrderColumn(name = "place")
	private List<DeclaredInterest> interests = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Meeting() {
	}

	/**
	 * Calls the meeting.
	 * @param notices those of the meeting itself
	 * @throws RouteUnlawful if it is past, too near or on a closed day
	 */
	Meeting(CallMeeting command, Body body, Notices notices, LocalDate today) {
		this.id = UUID.randomUUID();
		this.council = command.council();
		this.body = body.id();
		this.bodyName = body.name();
		this.heldOn = command.heldOn();
		this.place = command.place();
		this.shortNotice = command.shortNotice();
		if (body.historic()) {
			throw new MeetingRefused("“" + body.name() + "” no longer meets: choose another body.", reference());
		}
		notices.refuseUnlessLawful(this.heldOn, today);
		if (this.heldOn.isAfter(today.plusYears(FURTHEST_YEARS))) {
			throw new MeetingRefused("That is more than two years ahead: check the year of the meeting.", reference());
		}
	}

	MeetingCalled called() {
		return new MeetingCalled(this.council, reference(), this.bodyName, this.heldOn, this.place, this.shortNotice);
	}

	/** Puts an item at the end of the agenda. */
	AgendaItemAdded add(String title, @Nullable Reference about, Openness openness) {
		unlessAt(Stage.CALLED);
		if (about != null && this.items.stream().anyMatch((item) -> item.isAbout(about))) {
			throw new MeetingRefused("This is on the agenda of the meeting already.", reference());
		}
		AgendaItem item = new AgendaItem(this.items.size() + 1, title, (about != null) ? about.toString() : null,
				openness);
		this.items.add(item);
		return new AgendaItemAdded(this.council, reference(), item);
	}

	/** Says on the agenda, which may be published, that the record is withdrawn. */
	AgendaItemWithdrawn withdraw(Reference about) {
		unlessAt(Stage.CALLED);
		AgendaItem item = this.items.stream().filter((one) -> one.isAbout(about)).findFirst().orElseThrow().withdraw();
		this.items.set(item.number() - 1, item);
		return new AgendaItemWithdrawn(this.council, reference(), item);
	}

	/** Writes down who came and what they declared, once the meeting was held. */
	MeetingMinuted minute(List<Attendance> came, List<DeclaredInterest> declared, LocalDate today) {
		unlessAt(Stage.CALLED);
		if (this.heldOn.isAfter(today)) {
			throw new MeetingRefused("This meeting is on " + Dates.words(this.heldOn)
					+ "; write down who attended on that day or after it.", reference());
		}
		if (came.stream().noneMatch(Attendance::decided)) {
			throw new Incomplete("Name at least one member who attended.");
		}
		declared.forEach((interest) -> interest.unlessDeclaredAt(this.items, came));
		this.stage = Stage.HELD;
		this.attendance.addAll(came);
		this.interests.addAll(declared);
		return new MeetingMinuted(this.council, reference(), List.copyOf(came), List.copyOf(declared));
	}

	MeetingCancelled cancel(@Nullable String reasons) {
		unlessAt(Stage.CALLED);
		this.cancelledBecause = Incomplete.unlessGiven(reasons, "Say why the meeting is cancelled.");
		this.stage = Stage.CANCELLED;
		return new MeetingCancelled(this.council, reference(), this.cancelledBecause);
	}

	private void unlessAt(Stage wanted) {
		if (this.stage != wanted) {
			throw new MeetingRefused("This meeting " + this.stage.phrase() + ", so this cannot be changed any more.",
					reference());
		}
	}

	/** The conflicts that members declared in the item, as the decision records them. */
	public List<DeclaredInterest> interestsIn(Reference about) {
		return this.items.stream()
			.filter((item) -> item.isAbout(about))
			.flatMap((item) -> this.interests.stream().filter((interest) -> interest.item() == item.number()))
			.toList();
	}

	/** The records that it considers, in the order of the agenda. */
	List<Reference> papers() {
		return this.items.stream()
			.filter((item) -> !item.withdrawn())
			.flatMap((item) -> Stream.ofNullable(item.about()))
			.map(Reference::parse)
			.toList();
	}

	public UUID id() {
		return this.id;
	}

	public Reference reference() {
		return new MeetingId(this.id).reference();
	}

	public String council() {
		return this.council;
	}

	public UUID body() {
		return this.body;
	}

	/** What the body was called when the meeting was called. */
	public String bodyName() {
		return this.bodyName;
	}

	public LocalDate heldOn() {
		return this.heldOn;
	}

	public String place() {
		return this.place;
	}

	/** Why the meeting was convened at shorter notice, if it was. */
	public Optional<String> shortNotice() {
		return Optional.ofNullable(this.shortNotice);
	}

	public Stage stage() {
		return this.stage;
	}

	public Optional<String> cancelledBecause() {
		return Optional.ofNullable(this.cancelledBecause);
	}

	public List<AgendaItem> items() {
		return List.copyOf(this.items);
	}

	public List<Attendance> attendance() {
		return List.copyOf(this.attendance);
	}

	public List<DeclaredInterest> interests() {
		return List.copyOf(this.interests);
	}

	/** Where a meeting stands. */
	public enum Stage {

		CALLED, HELD, CANCELLED;

		public String words() {
			return Messages.of(this);
		}

		String phrase() {
			return Messages.of(this, "phrase");
		}

	}

}
