package dev.narada.query.paper;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A text as a QR code to be printed; every module is many dots wide, so that no printer smooths it away. */
final class QrCodeFigure {

    private static final int DOTS = 16;
    private static final int QUIET = 2;

    private QrCodeFigure() {}

    static Element of(String text, String alternative) {
        return of(QrCode.encodeText(text, QrCode.Ecc.MEDIUM), alternative);
    }

    /** With as few modules as there can be, so that they are wide enough in little room. */
    static Element small(String text, String alternative) {
        return of(QrCode.encodeText(text, QrCode.Ecc.LOW), alternative);
    }

    private static Element of(QrCode code, String alternative) {
        return Element.tag("img.qr")
                .with("src", "data:image/png;base64," + png(code))
                .with("alt", alternative);
    }

    private static String png(QrCode code) {
        var size = (code.size + 2 * QUIET) * DOTS;
        var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                image.setRGB(x, y, code.getModule(x / DOTS - QUIET, y / DOTS - QUIET) ? 0x000000 : 0xFFFFFF);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes everything", e);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
