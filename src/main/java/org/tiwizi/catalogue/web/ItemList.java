package org.tiwizi.catalogue.web;

import java.util.List;

/**
 * One page of a search as open data.
 *
 * @param total of all pages
 * @param page from 1, held inside what there is
 * @param pages how many can be turned to, at least 1
 * @param items in the order asked for
 * @param remarks in sentences: what of the request could not be taken as it came
 */
record ItemList<T>(long total, int page, int pages, List<T> items, List<String> remarks) {

}
