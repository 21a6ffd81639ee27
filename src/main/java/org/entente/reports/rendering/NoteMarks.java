package org.entente.reports.rendering;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;

import java.util.Set;

/** Marks and beginnings of footnotes, which CommonMark itself does not have. */
final class NoteMarks implements MarkdownNodeRendererFactory {

    /** {@code [^1]} in the text. */
    static final class Mark extends CustomNode {

        private final int number;

        Mark(int number) {
            this.number = number;
        }
    }

    /** {@code [^1]: } before the footnote. */
    static final class Definition extends CustomNode {

        private final int number;

        Definition(int number) {
            this.number = number;
        }
    }

    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
        MarkdownWriter writer = context.getWriter();
        return new NodeRenderer() {
            @Override
            public Set<Class<? extends Node>> getNodeTypes() {
                return Set.of(Mark.class, Definition.class);
            }

            @Override
            public void render(Node node) {
                switch (node) {
                    case Mark mark -> writer.raw("[^" + mark.number + "]");
                    case Definition note -> writer.raw("[^" + note.number + "]: ");
                    default -> throw new IllegalArgumentException(node.toString());
                }
            }
        };
    }

    @Override
    public Set<Character> getSpecialCharacters() {
        return Set.of();
    }
}
