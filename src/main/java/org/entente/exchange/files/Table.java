package org.entente.exchange.files;

import java.util.List;

/**
 * A table of a view.
 *
 * @param name key of its name in the message files
 * @param columns stable names; the message files have words for them
 */
record Table(String name, List<String> columns, List<List<String>> rows) {}
