package org.entente.reports.reading;

import static org.entente.reports.reading.Reading.squeezed;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.entente.reports.reading.Reading.TableRead;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** A Markdown text, read back. */
public final class MarkdownReading {

    private final List<String> cover = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final LinkedHashMap<Integer, String> paragraphs = new LinkedHashMap<>();
    private final List<TableRead> tables = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();

    private MarkdownReading() {}

    public static Reading of(String file) {
        Node page =
                Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(file);
        var reading = new MarkdownReading();
        children(page).forEach(reading::read);
        List<String> sections = reading.headings;
        return new Reading(
                sections.getFirst(),
                reading.cover,
                sections.subList(1, sections.size() - 2),
                reading.paragraphs,
                reading.tables,
                reading.loose.stream().map(one -> one.replaceFirst("^(⟦\\d+⟧):", "$1")).toList(),
                reading.sources);
    }

    private void read(Node node) {
        switch (node) {
            case Heading _ -> {
                if (headings.size() == 1) {
                    cover.addFirst(loose.removeFirst());
                }
                headings.add(words(node));
            }
            case Paragraph _ -> loose.add(words(node));
            case OrderedList list -> {
                int number = list.getMarkerStartNumber();
                for (Node item : children(list).toList()) {
                    paragraphs.put(number++, words(item));
                }
            }
            case BulletList _ -> {
                List<String> items = children(node).map(MarkdownReading::words).toList();
                if (headings.size() == 1) {
                    items.forEach(one -> cover.add(one.replaceFirst("–", "")));
                } else {
                    sources.addAll(items);
                }
            }
            case TableBlock _ -> {
                List<List<String>> rows = new ArrayList<>();
                all(node)
                        .filter(TableRow.class::isInstance)
                        .forEach(row ->
                                rows.add(
                                        children(row)
                                                .filter(TableCell.class::isInstance)
                                                .map(MarkdownReading::words)
                                                .toList()));
                tables.add(new TableRead(loose.removeLast(), rows));
            }
            case ThematicBreak _ -> {} // Room to write.
            default -> throw new AssertionError(node);
        }
    }

    private static String words(Node node) {
        var text = new StringBuilder();
        all(node)
                .filter(Text.class::isInstance)
                .forEach(one -> text.append(((Text) one).getLiteral()));
        return squeezed(text.toString()).replaceAll("\\[\\^(\\d+)]", "⟦$1⟧");
    }

    private static Stream<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), one -> one != null, Node::getNext);
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), children(node).flatMap(MarkdownReading::all));
    }
}
