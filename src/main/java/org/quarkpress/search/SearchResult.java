package org.quarkpress.search;

import java.util.List;

/**
 * A page of what a search found ({@code WP_REST_Search_Handler::search_items}).
 *
 * @param hits those of the page
 * @param total how many there are on all pages
 */
public record SearchResult(List<SearchHit> hits, long total) {}
