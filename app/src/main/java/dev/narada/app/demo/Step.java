package dev.narada.app.demo;

import dev.narada.command.Actor;
import dev.narada.command.Command;

/** After a pause of so many milliseconds somebody does something. */
public record Step(int pause, Actor actor, Command command) {}
