package org.assay.council;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps local policy and closures, for administrators of the council. */
@Service
@Transactional
public class PolicyDesk {

	private final LocalSettings settings;

	private final Closures closures;

	private final SignedIn signedIn;

	private final ApplicationEventPublisher events;

	PolicyDesk(LocalSettings settings, Closures closures, SignedIn signedIn, ApplicationEventPublisher events) {
		this.settings = settings;
		this.closures = closures;
		this.signedIn = signedIn;
		this.events = events;
	}

	/** Decides the settings; those that are not given stay as they are. */
	public void decide(String council, Map<Setting, Integer> chosen) {
		administrator(council);
		Map<Setting, LocalSetting> known = new EnumMap<>(Setting.class);
		this.settings.findAllByKeyCouncil(council).forEach((setting) -> known.put(setting.setting(), setting));
		new EnumMap<>(chosen).forEach((setting, number) -> {
			setting.read(Integer.toString(number));
			LocalSetting local = known.getOrDefault(setting, new LocalSetting(council, setting, setting.usual()));
			if (local.chosen() != number) {
				local.choose(number);
				this.settings.save(local);
				this.events.publishEvent(new PolicySet(council, setting, number));
			}
		});
	}

	/** Declares a closure; deadlines already set stay where they are. */
	public void close(DeclareClosure command) {
		administrator(command.council());
		this.events.publishEvent(this.closures.save(new Closure(command)).declared());
	}

	/** Lifts a closure that was declared by mistake. */
	public void lift(String council, UUID id) {
		administrator(council);
		Closure closure = this.closures.findByIdAndCouncil(id, council)
			.orElseThrow(() -> new OutOfSight(new Reference("closure", id.toString())));
		this.closures.delete(closure);
		this.events.publishEvent(closure.lifted());
	}

	/** The council's closures, the earliest first. */
	@Transactional(readOnly = true)
	public List<Closure> closuresOf(String council) {
		administrator(council);
		return this.closures.findAllByCouncilOrderBySince(council);
	}

	private void administrator(String council) {
		AdministratorNeeded.unlessSetUpBy(this.signedIn.actor(), council);
	}

}
