package dev.narada.bench;

import java.util.List;

/** Something that is measured; its lines belong together and are measured in one go. */
public interface Row {

    List<Finding> measure(Ground ground);
}
