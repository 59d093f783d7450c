package org.assay.demo;

import java.util.List;
import java.util.Map;

import org.assay.shared.OnPage;
import org.assay.workflow.PendingWork;
import org.assay.workflow.PendingWork.Waiting;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets whoever tries out a process reach each deadline at once. Only the demonstration
 * has this page; there is no way to it in a real installation.
 */
@Controller
@Profile("demo")
@RequestMapping("/demo/time")
class DemoTimePages {

	private static final int AT_ONCE = 50;

	private final PendingWork pending;

	private final DemoClock clock;

	DemoTimePages(PendingWork pending, DemoClock clock) {
		this.pending = pending;
		this.clock = clock;
	}

	@GetMapping
	String show(Model model) {
		List<Waiting> waiting = this.pending.waiting();
		model.addAttribute("now", this.clock.instant());
		model.addAttribute("waiting", waiting.subList(0, Math.min(AT_ONCE, waiting.size())));
		return "demo/time";
	}

	/** Goes on to the time that a case waits for, and lets happen what then happens. */
	@PostMapping
	String pass(@RequestParam String id, Model model, RedirectAttributes next) {
		return OnPage.answer(Map.of(), model, () -> {
			this.pending.waiting()
				.stream()
				.filter((one) -> one.id().equals(id))
				.forEach((one) -> this.clock.leapTo(one.due()));
			this.pending.fire(id);
			return "/demo/time";
		}, () -> show(model));
	}

}
