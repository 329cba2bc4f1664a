package dev.narada.events;

import java.util.UUID;

/** Names a need or an idea. */
public sealed interface ItemId extends Id {

    /** Names a need. */
    record NeedId(UUID value) implements ItemId {

        public static NeedId of(String text) {
            return new NeedId(Id.parse(text));
        }

        @Override
        public String kind() {
            return "need";
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Names an idea. */
    record IdeaId(UUID value) implements ItemId {

        public static IdeaId of(String text) {
            return new IdeaId(Id.parse(text));
        }

        @Override
        public String kind() {
            return "idea";
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
