/* Draws each diagram of the page where its figure stands, when it comes into view. */
(() => {
	const draw = async (figure) => {
		const answer = await fetch(figure.dataset.diagram);
		const viewer = new window.BpmnJS({ container: figure });
		try {
			await viewer.importXML(await answer.text());
		} catch (problem) {
			figure.textContent = 'This diagram cannot be drawn.';
			return;
		}
		const canvas = viewer.get('canvas');
		const registry = viewer.get('elementRegistry');
		for (const mark of figure.dataset.marks.split(' ').filter(Boolean)) {
			const [id, kind, words] = mark.split('=');
			const element = registry.get(id);
			if (element) {
				canvas.addMarker(id, `assay-mark--${kind.toLowerCase()}`);
				if (!element.waypoints) {
					const label = document.createElement('span');
					label.className = `assay-mark assay-mark--${kind.toLowerCase()}`;
					label.textContent = words ? decodeURIComponent(words) : kind;
					viewer.get('overlays').add(id, { position: { top: -14, left: 0 }, html: label });
				}
			}
		}
		const marks = figure.dataset.marks.split(' ');
		const first = marks.filter((mark) => /=(here|late)=/.test(mark)).concat(marks).map((mark) => registry.get(mark.split('=')[0])).find((one) => one && !one.waypoints);
		const drawing = canvas.viewbox().inner;
		figure.style.height = `${drawing.height + 60}px`;
		figure.firstElementChild.style.width = `${drawing.width + 40}px`;
		canvas.resized();
		canvas.viewbox({ x: drawing.x - 20, y: drawing.y - 20, width: drawing.width + 40, height: drawing.height + 40 });
		if (first) {
			figure.scrollLeft = first.x - drawing.x - figure.clientWidth / 2;
		}
	};
	const seen = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
		seen.unobserve(entry.target);
		draw(entry.target);
	}));
	document.querySelectorAll('[data-diagram]').forEach((figure) => seen.observe(figure));
})();
