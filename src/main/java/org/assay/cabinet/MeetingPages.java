package org.assay.cabinet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.assay.council.Bodies;
import org.assay.council.Body;
import org.assay.council.Councils;
import org.assay.shared.Actor;
import org.assay.shared.Incomplete;
import org.assay.shared.ListPart;
import org.assay.shared.OnPage;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Meetings: called, cancelled and minuted here; for people and for programs. */
@Controller
class MeetingPages {

	private final MeetingDesk desk;

	private final Bodies bodies;

	private final Councils councils;

	private final SignedIn signedIn;

	MeetingPages(MeetingDesk desk, Bodies bodies, Councils councils, SignedIn signedIn) {
		this.desk = desk;
		this.bodies = bodies;
		this.councils = councils;
		this.signedIn = signedIn;
	}

	@GetMapping("/meetings")
	String list(@RequestParam(defaultValue = "0") int page, Model model) {
		Actor actor = this.signedIn.actor();
		List<String> served = Arrays.stream(this.councils.keysSeenBy(actor))
			.filter((council) -> DemocraticServices.isActing(actor, council))
			.toList();
		List<Body> open = this.bodies.findAllByCouncilInOrderByHistoricAscNameAsc(served)
			.stream()
			.filter((body) -> !body.historic())
			.toList();
		model.addAttribute("list", ListPart.nearest(page, this.desk::list));
		model.addAttribute("bodies", open);
		return "cabinet/meetings";
	}

	@PostMapping("/meetings")
	String call(@RequestParam Map<String, String> typed, Model model) {
		return OnPage.answer(typed, model, () -> "/meetings/" + this.desk.call(command(typed)).id(),
				() -> list(0, model));
	}

	@GetMapping("/meetings/{id}")
	String sheet(@PathVariable UUID id, Model model) {
		MeetingSheet sheet = this.desk.sheet(id);
		model.addAttribute("sheet", sheet);
		model.addAttribute("acting", DemocraticServices.isActing(this.signedIn.actor(), sheet.council()));
		return "cabinet/meeting";
	}

	@PostMapping("/meetings/{id}/cancellation")
	String cancel(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
		return answer(id, typed, model, () -> this.desk.cancel(reference(id), typed.get("reasons")));
	}

	@PostMapping("/meetings/{id}/minutes")
	String minute(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
		return answer(id, typed, model, () -> {
			MinuteForm form = new MinuteForm(typed);
			this.desk.minute(reference(id), form.attendance(), form.interests());
		});
	}

	@Operation(tags = "Meetings", summary = "The meetings of the account’s councils.")
	@GetMapping("/api/v1/meetings")
	@ResponseBody
	ResponseEntity<List<MeetingSheet>> meetings(@RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = ListPart.DEFAULT_SIZE) int size) {
		return ListPart.of(page, size, this.desk::list);
	}

	@Operation(tags = "Meetings", summary = "One meeting with its agenda.")
	@GetMapping("/api/v1/meetings/{id}")
	@ResponseBody
	MeetingSheet meeting(@PathVariable UUID id) {
		return this.desk.sheet(id);
	}

	@Operation(tags = "Meetings", summary = "Calls a meeting. Refused with the first lawful day if it comes too soon.")
	@PostMapping("/api/v1/meetings")
	@ResponseBody
	MeetingSheet call(@RequestBody CallMeeting command) {
		return this.desk.sheet(MeetingId.of(this.desk.call(command)).value());
	}

	private String answer(UUID id, Map<String, String> typed, Model model, Runnable request) {
		return OnPage.answer(typed, model, () -> {
			request.run();
			return "/meetings/" + id;
		}, () -> sheet(id, model));
	}

	private CallMeeting command(Map<String, String> typed) {
		String[] body = typed.getOrDefault("body", "").split("/", 2);
		if (body.length < 2) {
			throw new Incomplete("Choose the body that meets.");
		}
		return new CallMeeting(body[0], Ids.read("body", new Reference("body", body[1])), day(typed),
				typed.getOrDefault("place", ""), typed.get("shortNotice"));
	}

	private static LocalDate day(Map<String, String> typed) {
		try {
			return LocalDate.parse(typed.getOrDefault("heldOn", ""));
		}
		catch (DateTimeParseException ex) {
			throw new Incomplete("Give the day of the meeting.");
		}
	}

	private static Reference reference(UUID id) {
		return new MeetingId(id).reference();
	}

}
