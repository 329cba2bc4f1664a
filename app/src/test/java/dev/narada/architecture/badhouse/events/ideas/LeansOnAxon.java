package dev.narada.architecture.badhouse.events.ideas;

import org.axonframework.messaging.core.Metadata;

/** Planted: a fact that drags a framework along. */
public record LeansOnAxon(Metadata metadata) {}
