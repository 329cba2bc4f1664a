package dev.narada.log.format;

import dev.narada.log.Draft.Secret;
import dev.narada.log.Opened;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How one type of event is split into what stands in the leaf and what is sealed, and put together again. */
final class EventShape<E> {

    private final Class<? extends E> type;
    private final RecordShape shape;
    private final List<ShapeField> fields;
    private final List<RecordShape.Component> sealed;
    private final Sealing<E, ?> sealing;

    EventShape(Class<? extends E> type, Sealing<E, ?> sealing) {
        this.type = type;
        this.sealing = sealing;
        this.shape = new RecordShape(type);
        this.sealed = shape.components().stream()
                .filter(component -> sealing.seals(component.type()))
                .toList();
        this.fields = shape.components().stream()
                .filter(component -> !sealing.seals(component.type()))
                .map(ShapeField::of)
                .toList();
    }

    Map<String, Object> data(E event) {
        var data = new TreeMap<String, Object>();
        fields.forEach(field -> field.write(shape, event, data));
        return data;
    }

    List<Secret> secrets(E event) {
        var secrets = new ArrayList<Secret>();
        for (var component : sealed) {
            var value = shape.get(component.index(), event);
            if (value != null) {
                secrets.add(secret(event, component.name(), value));
            }
        }
        return secrets;
    }

    E read(Map<String, Object> data, Opened opened) {
        var values = new @Nullable Object[fields.size() + sealed.size()];
        fields.forEach(field -> values[field.index()] = field.read(data));
        for (var component : sealed) {
            if (opened.fields().contains(component.name())) {
                values[component.index()] = sealing.open().apply(component.type(), opened.plaintext(component.name()));
            }
        }
        return type.cast(shape.make(values));
    }

    private Secret secret(E event, String field, Object value) {
        var words = sealing.words(value);
        if (words == null) {
            throw new IllegalArgumentException(field + " was removed and cannot be written again");
        }
        return new Secret(sealing.key(event, value), field, words);
    }
}
