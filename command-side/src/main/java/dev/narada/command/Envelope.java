package dev.narada.command;

import java.util.UUID;

/**
 * What comes with a command.
 *
 * @param commandId made at the tap, or by the server for a caller that sends none
 * @param request   by which the request is told apart while it is under way, actor and path included; the record keeps
 *                  only a hash of it under a key that dies with what the request is about
 */
public record Envelope(UUID commandId, Actor actor, byte[] request) {}
