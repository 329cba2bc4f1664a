package dev.narada.command;

import java.util.UUID;

/**
 * What comes with a command.
 *
 * @param commandId made at the tap, or by the server for a caller that sends none
 * @param request   keyed hash of the request, actor and path included
 */
public record Envelope(UUID commandId, Actor actor, byte[] request) {}
