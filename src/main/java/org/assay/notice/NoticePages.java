package org.assay.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import org.assay.shared.ListPart;
import org.assay.shared.Messages;
import org.assay.shared.OnPage;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A person's notices and how they are told, and whom email does not reach. */
@Controller
class NoticePages {

	private static final String SETTINGS = "/notices/settings";

	private static final String ADDRESSES = "/notices/addresses";

	private final NoticeDesk desk;

	private final AddressDesk addresses;

	private final NoticeProperties settings;

	private final Optional<Carrier> carrier;

	NoticePages(NoticeDesk desk, AddressDesk addresses, NoticeProperties settings, Optional<Carrier> carrier) {
		this.desk = desk;
		this.addresses = addresses;
		this.settings = settings;
		this.carrier = carrier;
	}

	@GetMapping("/notices")
	String list(@RequestParam(defaultValue = "0") int page, Model model) {
		model.addAttribute("list", ListPart.nearest(page, this.desk::list));
		model.addAttribute("administrator", this.addresses.isOpen());
		return "notice/list";
	}

	@Operation(tags = "Notices", summary = "What the signed-in person was told, newest first.")
	@GetMapping("/api/v1/notices")
	@ResponseBody
	ResponseEntity<List<NoticeLine>> notices(@RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = ListPart.DEFAULT_SIZE) int size) {
		return ListPart.of(page, size, this.desk::list);
	}

	@GetMapping(SETTINGS)
	String settings(Model model) {
		model.addAttribute("on", this.carrier.isPresent());
		model.addAttribute("address", this.desk.address());
		model.addAttribute("reader", this.desk.reader());
		model.addAttribute("kinds", NoticeKind.values());
		model.addAttribute("paces", Pace.values());
		return "notice/settings";
	}

	@PostMapping(SETTINGS)
	String choose(@RequestParam Map<String, String> typed, Model model, RedirectAttributes next) {
		return answer(typed, model, next, () -> this.desk.choose(typed), "done.choices");
	}

	@PostMapping(SETTINGS + "/address")
	String tryAgain(Model model, RedirectAttributes next) {
		return answer(Map.of(), model, next, this.desk::tryAgain, "done.address");
	}

	@PostMapping(SETTINGS + "/calendar")
	String openCalendar(RedirectAttributes next) {
		String root = Optional.ofNullable(this.settings.publicAddress())
			.orElseGet(() -> ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
		next.addFlashAttribute("calendar", root + "/calendar/" + this.desk.openCalendar() + ".ics");
		return "redirect:" + SETTINGS + "#calendar";
	}

	@PostMapping(SETTINGS + "/calendar/end")
	String closeCalendar(Model model, RedirectAttributes next) {
		return answer(Map.of(), model, next, this.desk::closeCalendar, "done.calendar");
	}

	@GetMapping(ADDRESSES)
	String addresses(Model model) {
		model.addAttribute("on", this.carrier.isPresent());
		model.addAttribute("refused", this.addresses.refused());
		model.addAttribute("trouble", this.addresses.trouble().orElse(null));
		return "notice/addresses";
	}

	@PostMapping(ADDRESSES)
	String mark(@RequestParam Map<String, String> typed, Model model) {
		return OnPage.answer(typed, model, () -> {
			this.addresses.mark(typed.get("address"));
			return ADDRESSES;
		}, () -> addresses(model));
	}

	private String answer(Map<String, String> typed, Model model, RedirectAttributes next, Runnable request,
			String done) {
		return OnPage.answer(typed, model, () -> {
			request.run();
			next.addFlashAttribute("done", Messages.in(NoticePages.class, done));
			return SETTINGS;
		}, () -> settings(model));
	}

}
