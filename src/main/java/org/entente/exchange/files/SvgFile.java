package org.entente.exchange.files;

import org.entente.exchange.picture.Sheet;
import org.entente.exchange.view.TakenView;
import org.entente.picture.SvgPicture;
import org.entente.picture.XmlBytes;
import org.springframework.stereotype.Component;

/** A picture to set into a document or to work on. */
@Component
class SvgFile implements ViewFile {

    @Override
    public String id() {
        return "svg";
    }

    @Override
    public String mediaType() {
        return "image/svg+xml";
    }

    @Override
    public byte[] write(TakenView view) {
        return XmlBytes.of(SvgPicture.alone(Sheet.whole(view)));
    }
}
