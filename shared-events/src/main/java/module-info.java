/** The facts of a workshop. A module of its own so that the sealed hierarchy may span its features' packages. */
module dev.narada.events {
    requires static transitive org.jspecify;

    exports dev.narada.events;
    exports dev.narada.events.evaluation;
    exports dev.narada.events.items;
    exports dev.narada.events.people;
    exports dev.narada.events.plan;
    exports dev.narada.events.privacy;
    exports dev.narada.events.questions;
    exports dev.narada.events.storage;
    exports dev.narada.events.voting;
    exports dev.narada.events.workshop;
}
