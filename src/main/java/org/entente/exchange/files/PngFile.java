package org.entente.exchange.files;

import org.entente.exchange.picture.Sheet;
import org.entente.exchange.view.TakenView;
import org.entente.picture.PngPicture;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.Map;

/** A picture for a slide or a message: two pixels for each of the drawing's. */
@Component
class PngFile implements ViewFile {

    private static final double SCALE = 2;

    @Override
    public String id() {
        return "png";
    }

    @Override
    public String mediaType() {
        return "image/png";
    }

    @Override
    public byte[] write(TakenView view) {
        return PngPicture.of(Sheet.whole(view), SCALE, texts(view));
    }

    /** What the picture shows only in part, a long link above all, is whole in the file. */
    private static Map<String, String> texts(TakenView view) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("Title", view.title());
        texts.put("Software", "Entente");
        texts.put("Comment", view.stamp().origin());
        String link = view.stamp().link();
        if (link != null) {
            texts.put("Source", link);
        }
        return texts;
    }
}
