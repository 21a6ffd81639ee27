package org.entente.reports.rendering;

import org.dhatim.fastexcel.Workbook;
import org.entente.reports.document.Block;
import org.entente.reports.document.Labels;
import org.entente.reports.document.Report;
import org.entente.reports.document.Section;
import org.entente.reports.document.Text;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sheets of one report. */
final class XlsxSheets {

    private static final int NUMBER = 10;
    private static final int NARROW = 16;
    private static final int MIDDLE = 32;
    private static final int WIDE = 90;

    /** What a sheet is called, what it holds, and how it is written. */
    private record Plan(String name, String about, Runnable written) {}

    private final Workbook workbook;
    private final Report report;
    private final Labels labels;
    private final SheetCells cells;
    private final SheetNames names = new SheetNames();
    private final List<Plan> plans = new ArrayList<>();
    private int tables;
    private int figures;

    XlsxSheets(Workbook workbook, Report report) {
        this.workbook = workbook;
        this.report = report;
        this.labels = report.labels();
        this.cells = new SheetCells(labels.sheets());
    }

    void write() {
        String cover = names.of(labels.sheets().report());
        plan(labels.sheets().paragraphs(), labels.sheets().paragraphs(), this::paragraphs);
        for (Section section : report.sections()) {
            section.blocks().forEach(block -> plan(section, block));
        }
        plan(labels.notes(), labels.notes(), this::notes);
        plan(labels.sources(), labels.sources(), this::sources);
        cover(new XlsxSheet(workbook, cover, cells));
        plans.forEach(plan -> plan.written().run());
    }

    private void plan(Section section, Block block) {
        switch (block) {
            case Block.Table table -> {
                String number = labels.table() + "\u00a0" + ++tables;
                String caption = number + " – " + table.caption();
                plan(
                        number + " " + section.heading(),
                        caption,
                        sheet -> {
                            sheet.caption(caption);
                            table(sheet, table);
                        });
            }
            case Block.Figure figure -> {
                String number = labels.figure() + "\u00a0" + ++figures;
                String caption = number + " – " + figure.title();
                plan(
                        number + " " + section.heading(),
                        caption,
                        sheet -> {
                            sheet.caption(caption);
                            sheet.remark(figure.note());
                            table(sheet, figure.data());
                        });
            }
            case Block.Paragraph _, Block.Parallel _, Block.Lines _ -> {}
        }
    }

    private interface Writing {
        void to(XlsxSheet sheet);
    }

    private void plan(String called, String about, Writing writing) {
        String name = names.of(called);
        plans.add(new Plan(name, about, () -> writing.to(new XlsxSheet(workbook, name, cells))));
    }

    private void cover(XlsxSheet sheet) {
        sheet.widths(MIDDLE, WIDE);
        sheet.caption(report.title());
        sheet.remark(report.cover().status());
        sheet.gap();
        report.cover().details().forEach(one -> sheet.line(one.label(), one.value()));
        sheet.gap();
        sheet.caption(labels.contents());
        plans.forEach(plan -> sheet.leadTo(plan.name(), plan.about()));
    }

    private void paragraphs(XlsxSheet sheet) {
        sheet.caption(labels.sheets().paragraphs());
        List<SheetRow> rows = new ArrayList<>();
        for (Section section : report.sections()) {
            for (Block block : section.blocks()) {
                texts(block)
                        .forEach(one ->
                                rows.add(
                                        SheetRow.of(
                                                one.number(),
                                                section.heading(),
                                                one.text().plain(),
                                                SheetRow.notes(one.text()))));
            }
        }
        sheet.rows(
                List.of(
                        labels.sheets().number(),
                        labels.sheets().section(),
                        labels.sheets().text(),
                        labels.notes()),
                List.of(NUMBER, MIDDLE, WIDE, NARROW),
                rows);
    }

    /** The parallel edition has both languages under one number, English first. */
    private static Stream<Block.Paragraph> texts(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph);
            case Block.Parallel both ->
                    Stream.of(
                            new Block.Paragraph(both.number(), both.english()),
                            new Block.Paragraph(both.number(), both.french()));
            case Block.Table _, Block.Figure _, Block.Lines _ -> Stream.empty();
        };
    }

    /** A column whose cells have notes has another after it with their numbers. */
    private void table(XlsxSheet sheet, Block.Table table) {
        List<String> heads = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        List<SheetRow> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(SheetRow.of()));
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            List<Text> texts = table.rows().stream().map(row -> row.get(column)).toList();
            heads.add(table.columns().get(column));
            widths.add(MIDDLE);
            add(rows, texts.stream().map(Text::plain).toList());
            if (texts.stream().anyMatch(text -> SheetRow.notes(text) != null)) {
                heads.add(labels.notes() + " – " + table.columns().get(column));
                widths.add(NARROW);
                add(rows, texts.stream().map(SheetRow::notes).toList());
            }
        }
        sheet.rows(heads, widths, rows);
    }

    private static void add(List<SheetRow> rows, List<? extends @Nullable Object> column) {
        for (int row = 0; row < rows.size(); row++) {
            rows.get(row).cells().add(column.get(row));
        }
    }

    /** A row for each document that a note cites; what goes with names stands first. */
    private void notes(XlsxSheet sheet) {
        sheet.caption(labels.notes());
        List<SheetRow> rows = new ArrayList<>();
        report.nameNotes().forEach(note -> rows.add(SheetRow.of("*", note.note(), null)));
        report.notes()
                .forEach(note ->
                        note.citations()
                                .forEach(one ->
                                        rows.add(
                                                SheetRow.of(
                                                        note.number(),
                                                        one.text(),
                                                        one.url() == null
                                                                ? null
                                                                : new SheetRow.Link(
                                                                        one.url(), one.url())))));
        sheet.rows(
                List.of(
                        labels.sheets().number(),
                        labels.sheets().citation(),
                        labels.sheets().address()),
                List.of(NUMBER, WIDE, MIDDLE),
                rows);
    }

    private void sources(XlsxSheet sheet) {
        sheet.caption(labels.sources());
        List<SheetRow> rows =
                report.sources().stream()
                        .map(one ->
                                SheetRow.of(
                                        one.text(),
                                        one.url() == null
                                                ? null
                                                : new SheetRow.Link(one.url(), one.url()),
                                        SheetRow.list(one.notes())))
                        .toList();
        sheet.rows(
                List.of(labels.sheets().source(), labels.sheets().address(), labels.notes()),
                List.of(WIDE, MIDDLE, NARROW),
                rows);
    }
}
