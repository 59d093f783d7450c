package org.assay.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A part of a list for programs, with the addresses of the other parts in the header
 * {@code Link} (RFC 8288). A page past either end is the nearest there is.
 */
public final class ListPart {

	/** The most entries of a part, and how many there are unless told. */
	public static final int MOST = 200;

	/** {@link #MOST} as a request gives it. */
	public static final String DEFAULT_SIZE = "200";

	/** Beyond it no database counts: the rows before it would not fit an {@code int}. */
	private static final int FURTHEST = Integer.MAX_VALUE / MOST;

	/** How many entries people see on a page. */
	private static final int ON_PAGE = 20;

	private ListPart() {
	}

	/** The number of the page to read where this one was wanted. */
	public static int page(int wanted) {
		return Math.max(0, Math.min(wanted, FURTHEST));
	}

	/** How many entries a part has where so many were wanted. */
	public static int size(int wanted) {
		return Math.max(1, Math.min(wanted, MOST));
	}

	/** The part of a short list as an answer. */
	public static <T> ResponseEntity<List<T>> of(List<T> all, int page, int wanted) {
		return of(page, wanted, (part) -> {
			int from = (int) Math.min(part.getOffset(), all.size());
			return new PageImpl<>(all.subList(from, Math.min(from + part.getPageSize(), all.size())), part, all.size());
		});
	}

	/** The part of a list as an answer. */
	public static <T> ResponseEntity<List<T>> of(int page, int wanted, Function<Pageable, Page<T>> list) {
		int size = size(wanted);
		Page<T> found = nearest(page, size, list);
		int last = Math.max(0, found.getTotalPages() - 1);
		int shown = found.getNumber();
		Map<String, Integer> others = new LinkedHashMap<>();
		others.put("first", 0);
		if (shown > 0) {
			others.put("prev", shown - 1);
		}
		if (shown < last) {
			others.put("next", shown + 1);
		}
		others.put("last", last);
		String links = others.entrySet()
			.stream()
			.map((other) -> "<" + address(other.getValue(), size) + ">; rel=\"" + other.getKey() + "\"")
			.collect(Collectors.joining(", "));
		return ResponseEntity.ok().header(HttpHeaders.LINK, links).body(found.getContent());
	}

	/** The page of a list; past either end the nearest there is. */
	public static <T> Page<T> nearest(int page, Function<Pageable, Page<T>> list) {
		return nearest(page, ON_PAGE, list);
	}

	private static <T> Page<T> nearest(int page, int size, Function<Pageable, Page<T>> list) {
		Page<T> found = list.apply(PageRequest.of(page(page), size));
		int pages = Math.max(1, found.getTotalPages());
		return (page >= pages) ? list.apply(PageRequest.of(pages - 1, size)) : found;
	}

	private static String address(int page, int size) {
		return ServletUriComponentsBuilder.fromCurrentRequest()
			.replaceQueryParam("page", page)
			.replaceQueryParam("size", size)
			.toUriString();
	}

}
