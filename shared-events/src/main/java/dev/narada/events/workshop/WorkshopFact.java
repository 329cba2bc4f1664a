package dev.narada.events.workshop;

import dev.narada.events.Fact;

/** What the organisers and the facilitator settle about the meetings themselves. */
public sealed interface WorkshopFact extends Fact
        permits WorkshopScheduled,
                DetailsChanged,
                SessionRescheduled,
                SessionAdded,
                SessionCancelled,
                AgendaSet,
                ThemeAdded,
                ThemeRenamed,
                ThemeRetired,
                TablesSet,
                DoorOpened,
                DoorLocked,
                CodeRotated,
                SessionOpened,
                PhaseStarted,
                SessionClosed,
                SessionReopened,
                Paused,
                Resumed,
                TimerStarted,
                TimerExtended,
                TimerStopped,
                RulesSet,
                WorkshopClosed,
                WorkshopReopened {}
