// npm run types made this of the openapi.json with sha256 7291ed7df365f1d38e937292cd62e57c7fae6009c02144abe86211f7be7508f7
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptConsent: {
            /** Format: uuid */
            participantId: string;
            consent: string;
            textVersion: string;
        };
        AcceptLate: {
            accept?: boolean;
        };
        AcceptLateByName: {
            /** Format: uuid */
            needId?: string;
            /** Format: uuid */
            ideaId?: string;
            accept?: boolean;
        } | {
            /** Format: uuid */
            needId: string;
        } | {
            /** Format: uuid */
            ideaId: string;
        };
        AccessibilityStatement: {
            organiser?: string;
            email?: string;
            phone?: string;
            /** Format: date */
            published?: string;
            /** Format: date */
            reviewed?: string;
            complete: boolean;
        };
        ActionCard: {
            /** Format: uuid */
            actionId: string;
            /** Format: uuid */
            decisionId?: string;
            /** Format: uuid */
            decisionSupersededBy?: string;
            ideaIds: string[];
            title: string | null;
            track: components["schemas"]["Track"];
            owner?: string | null;
            ownerOrganisation?: string | null;
            /** Format: date */
            dueOn?: string;
            firstStep?: string | null;
            status: components["schemas"]["ActionStatus"];
            note?: string | null;
            dropped?: boolean;
            reason?: string | null;
        };
        /** @enum {string} */
        ActionStatus: "PLANNED" | "ACTIVE" | "STUCK" | "DONE";
        AddSession: {
            /** Format: uuid */
            sessionId: string;
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            place?: string;
        };
        AddTheme: {
            name: string;
        };
        AddThemeByName: {
            /** Format: uuid */
            themeId: string;
            name: string;
        };
        AdoptAction: {
            /** Format: uuid */
            decisionId?: string;
            ideaIds: string[];
            title: string;
            track: components["schemas"]["Track"];
            owner?: string;
            ownerOrganisation?: string;
            /** Format: date */
            dueOn?: string;
            firstStep?: string;
        };
        AdoptActionByName: {
            /** Format: uuid */
            actionId: string;
            /** Format: uuid */
            decisionId?: string;
            ideaIds: string[];
            title: string;
            track: components["schemas"]["Track"];
            owner?: string;
            ownerOrganisation?: string;
            /** Format: date */
            dueOn?: string;
            firstStep?: string;
        };
        Agenda: {
            /** Format: int64 */
            position: number;
            sessions: components["schemas"]["AgendaDay"][];
        };
        AgendaDay: {
            /** Format: uuid */
            sessionId: string;
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            place?: string;
            state: components["schemas"]["MeetingState"];
            items: components["schemas"]["AgendaItem"][];
            phases: components["schemas"]["PhaseHistoryPhaseRun"][];
        };
        AgendaItem: {
            phase: components["schemas"]["Phase"];
            title: string;
            /** Format: int32 */
            minutes: number;
            text?: string;
        };
        AllAccounts: {
            accounts: components["schemas"]["NamedAccount"][];
        };
        AllPhones: {
            devices: components["schemas"]["Phone"][];
        };
        AllPracticeRooms: {
            rooms: components["schemas"]["PracticeRoom"][];
        };
        AllProjectors: {
            displays: components["schemas"]["Projector"][];
        };
        AmendAction: {
            /** Format: uuid */
            actionId: string;
            ideaIds?: string[];
            title?: string;
            track?: components["schemas"]["Track"];
            firstStep?: string;
            reason?: string;
        };
        AnswerQuestion: {
            /** Format: uuid */
            questionId: string;
            answer?: string;
        };
        AskQuestion: {
            text: string;
            /** Format: uuid */
            onBehalfOf?: string;
        };
        AskQuestionByName: {
            /** Format: uuid */
            questionId: string;
            text: string;
            /** Format: uuid */
            onBehalfOf?: string;
        };
        AssignOwner: {
            /** Format: uuid */
            actionId: string;
            owner?: string;
            ownerOrganisation?: string;
            reason?: string;
        };
        Attendance: {
            /** Format: int64 */
            position: number;
            /** Format: int32 */
            capacity?: number;
            sessions: components["schemas"]["AttendanceTurnout"][];
            cameTo: {
                [key: string]: number;
            };
            /** Format: int32 */
            organisations: number;
            people?: components["schemas"]["AttendanceGuest"][];
        };
        AttendanceGuest: {
            /** Format: uuid */
            participantId: string;
            kind: components["schemas"]["Kind"];
            phone: boolean;
            name?: string | null;
            organisation?: string | null;
            registered: string[];
            confirmed: string[];
            checkedIn: components["schemas"]["AttendanceSeen"][];
            /** Format: uuid */
            tableId?: string;
            waitlisted?: boolean;
            waiting?: components["schemas"]["AttendanceQueued"][];
            removed?: boolean;
        };
        AttendanceQueued: {
            /** Format: uuid */
            sessionId: string;
            /** Format: int32 */
            place: number;
        };
        AttendanceSeen: {
            /** Format: uuid */
            sessionId: string;
            /** Format: date-time */
            at: string;
            method: components["schemas"]["CheckInMethod"];
            left?: boolean;
        };
        AttendanceSnapshot: {
            /** Format: int64 */
            position: number;
            view: components["schemas"]["Attendance"];
        };
        AttendanceTurnout: {
            /** Format: uuid */
            sessionId: string;
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            registered: number;
            /** Format: int32 */
            waitlisted: number;
            /** Format: int32 */
            confirmed: number;
            /** Format: int32 */
            checkedIn: number;
            /** Format: int32 */
            counted?: number;
        };
        Board: {
            /** Format: int64 */
            position: number;
            /** Format: uuid */
            workshopId: string;
            title: string;
            paused: boolean;
            /** Format: int32 */
            waiting?: number;
            /** Format: int32 */
            late?: number;
            session: components["schemas"]["BoardNow"] | null;
            door: components["schemas"]["BoardDoor"];
            /** Format: int32 */
            present: number;
            /** Format: int32 */
            registered: number;
            themes: components["schemas"]["Heading"][];
            retiredThemes?: components["schemas"]["Heading"][];
            tables?: components["schemas"]["Table"][];
            needs: components["schemas"]["NeedCard"][];
            ideas: components["schemas"]["IdeaCard"][];
            questions: components["schemas"]["QuestionCard"][];
            voting: components["schemas"]["VotingCard"] | null;
            decisions: components["schemas"]["DecisionCard"][];
            actions: components["schemas"]["ActionCard"][];
            evaluations?: {
                [key: string]: components["schemas"]["EvaluationsAnswered"];
            };
        };
        BoardDoor: {
            open: boolean;
            /** Format: uuid */
            sessionId?: string;
            code?: string;
            joinUrl?: string;
        };
        BoardNow: {
            /** Format: uuid */
            sessionId: string;
            /** Format: int32 */
            number: number;
            phase: components["schemas"]["Phase"];
            /** Format: date-time */
            timerEndsAt?: string;
        };
        BoardSnapshot: {
            /** Format: int64 */
            position: number;
            view: components["schemas"]["Board"];
        };
        CancelRegistration: {
            reason?: string;
        };
        CancelRegistrationByName: {
            /** Format: uuid */
            participantId: string;
            reason?: string;
        };
        CancelSession: {
            /** Format: uuid */
            sessionId: string;
            reason?: string;
        };
        CarryOver: {
            continue?: string[];
            park?: string[];
            drop?: {
                /** Format: uuid */
                ideaId: string;
                reason?: string;
            }[];
        } | {
            continue: string[];
        } | {
            park: string[];
        } | {
            drop: {
                /** Format: uuid */
                ideaId: string;
                reason?: string;
            }[];
        };
        CarryOverByName: {
            /** Format: uuid */
            sessionId: string;
            continue?: string[];
            park?: string[];
            drop?: {
                /** Format: uuid */
                ideaId: string;
                reason?: string;
            }[];
        } | {
            continue: string[];
        } | {
            park: string[];
        } | {
            drop: {
                /** Format: uuid */
                ideaId: string;
                reason?: string;
            }[];
        };
        ChangeDetails: {
            title?: string;
            purpose?: string;
            organiser?: string;
            place?: string;
            timezone?: string;
            language?: string;
            /** Format: int32 */
            capacity?: number;
            registrationOpen?: boolean;
        };
        ChangePassword: {
            old: string;
            new: string;
        };
        ChangeRegistration: {
            sessionIds?: string[];
            name?: string;
            organisation?: string;
            contact?: string;
            noticeVersion?: string;
        };
        ChangeRegistrationByName: {
            /** Format: uuid */
            participantId: string;
            sessionIds?: string[];
            name?: string;
            organisation?: string;
            contact?: string;
            noticeVersion?: string;
        };
        Changed: {
            changed: boolean;
        };
        CheckIn: {
            method?: components["schemas"]["CheckInMethod"];
            /** Format: date-time */
            scannedAt?: string;
            code?: string;
        };
        CheckInByName: {
            /** Format: uuid */
            sessionId: string;
            /** Format: uuid */
            participantId: string;
            method?: components["schemas"]["CheckInMethod"];
            /** Format: date-time */
            scannedAt?: string;
            code?: string;
        };
        /** @enum {string} */
        CheckInMethod: "SELF" | "SCAN" | "HAND" | "PAPER";
        CheckOut: {
            /** Format: uuid */
            sessionId: string;
            /** Format: uuid */
            participantId: string;
        };
        /** @enum {string} */
        CheckpointReason: "DOOR" | "PHASE" | "CLOSE" | "PUBLICATION" | "INTERVAL" | "RESTORE";
        ChooseSignals: {
            reactions: boolean;
            hands: boolean;
            ready: boolean;
        };
        CloseSession: {
            state: components["schemas"]["SessionState"];
        };
        CloseSessionByName: {
            /** Format: uuid */
            sessionId: string;
        };
        CloseVoting: {
            state: components["schemas"]["VotingState"];
        };
        CloseVotingByName: {
            /** Format: uuid */
            votingId: string;
        };
        CommandAnswers: {
            /** Format: int64 */
            position: number;
            changed: boolean;
            created?: boolean;
        };
        CommandAnswersAtDoor: {
            /** Format: int64 */
            position: number;
            changed: boolean;
            created?: boolean;
            code?: string;
            joinUrl?: string;
        };
        CommandAnswersCameIn: {
            /** Format: int64 */
            position: number;
            changed: boolean;
            created?: boolean;
            /** Format: uuid */
            workshopId: string;
            /** Format: uuid */
            participantId: string;
        };
        CommandAnswersCarriedOver: {
            /** Format: int64 */
            position: number;
            changed: boolean;
            created?: boolean;
            decided?: string[];
        };
        CommandAnswersPlanVersion: {
            /** Format: int64 */
            position: number;
            changed: boolean;
            created?: boolean;
            /** Format: int32 */
            version?: number;
        };
        CommandAnswersSeatIn: {
            /** Format: uuid */
            sessionId: string;
            state: components["schemas"]["CommandAnswersSeatOrLine"];
        };
        /** @enum {string} */
        CommandAnswersSeatOrLine: "REGISTERED" | "WAITLISTED";
        CommandAnswersSeatsChanged: {
            /** Format: int64 */
            position: number;
            changed: boolean;
            created?: boolean;
            state?: components["schemas"]["CommandAnswersSeatOrLine"];
            sessions?: components["schemas"]["CommandAnswersSeatIn"][];
        };
        CommandAnswersSignedUp: {
            /** Format: int64 */
            position: number;
            changed: boolean;
            created?: boolean;
            /** Format: uuid */
            workshopId: string;
            /** Format: uuid */
            participantId: string;
            state: components["schemas"]["CommandAnswersSeatOrLine"];
            sessions: components["schemas"]["CommandAnswersSeatIn"][];
        };
        ConfirmAttendance: {
            coming: boolean;
        };
        ConfirmAttendanceByName: {
            /** Format: uuid */
            sessionId: string;
            /** Format: uuid */
            participantId: string;
            coming: boolean;
        };
        Consistency: {
            /** Format: int64 */
            from: number;
            /** Format: int64 */
            to: number;
            hashes: string[];
        };
        /** @enum {string} */
        ContributeFrom: "JOINED" | "REGISTERED";
        CorrectPresence: {
            /** Format: int32 */
            count: number;
            reason: string;
        };
        CorrectPresenceByName: {
            /** Format: uuid */
            sessionId: string;
            /** Format: int32 */
            count: number;
            reason: string;
        };
        CountIdeaRoomSupport: {
            /** Format: int32 */
            count: number;
        };
        CountNeedRoomSupport: {
            /** Format: int32 */
            count: number;
        };
        CountRoomSupportByName: {
            /** Format: uuid */
            needId?: string;
            /** Format: uuid */
            ideaId?: string;
            /** Format: int32 */
            count: number;
        } & ({
            /** Format: uuid */
            needId: string;
        } | {
            /** Format: uuid */
            ideaId: string;
        });
        DecisionCard: {
            /** Format: uuid */
            decisionId: string;
            outcome?: components["schemas"]["DecisionOutcome"];
            mandate?: components["schemas"]["Mandate"];
            wording: string | null;
            reason?: string | null;
            ideaIds: string[];
            setAside?: string[];
            /** Format: int32 */
            presentCount?: number;
            /** Format: int32 */
            presentAtAllSessions?: number;
            /** Format: int32 */
            sessionNumber?: number;
            /** Format: int32 */
            openObjections: number;
            /** Format: int32 */
            resolvedObjections?: number;
            /** Format: int32 */
            objectors?: number;
            /** Format: uuid */
            votingId?: string;
            /** Format: uuid */
            supersededBy?: string;
            objections?: components["schemas"]["DecisionCardRaised"][];
        };
        DecisionCardRaised: {
            /** Format: uuid */
            objectionId: string;
            reason: string | null;
            how?: string | null;
            name?: string | null;
        };
        /** @enum {string} */
        DecisionOutcome: "ADOPTED" | "PARKED" | "REJECTED";
        Delta: {
            /** Format: int64 */
            position: number;
            changes: {
                [key: string]: unknown;
            };
            removed?: {
                [key: string]: unknown[];
            };
        };
        /** @enum {string} */
        DoorState: "OPEN" | "LOCKED";
        DropAction: {
            reason: string;
        };
        DropActionByName: {
            /** Format: uuid */
            actionId: string;
            reason: string;
        };
        EndorseIdea: {
            /** Format: uuid */
            onBehalfOf?: string;
            via?: components["schemas"]["Via"];
        };
        EndorseIdeaByName: {
            /** Format: uuid */
            ideaId: string;
            /** Format: uuid */
            onBehalfOf?: string;
            via?: components["schemas"]["Via"];
        };
        EndorseNeed: {
            /** Format: uuid */
            onBehalfOf?: string;
            via?: components["schemas"]["Via"];
        };
        EndorseNeedByName: {
            /** Format: uuid */
            needId: string;
            /** Format: uuid */
            onBehalfOf?: string;
            via?: components["schemas"]["Via"];
        };
        EndorseQuestion: {
            /** Format: uuid */
            onBehalfOf?: string;
        };
        EndorseQuestionByName: {
            /** Format: uuid */
            questionId: string;
            /** Format: uuid */
            onBehalfOf?: string;
        };
        EraseParticipant: {
            ground?: components["schemas"]["ErasureGround"];
        };
        EraseParticipantByName: {
            /** Format: uuid */
            participantId: string;
            ground?: components["schemas"]["ErasureGround"];
        };
        /** @enum {string} */
        ErasureGround: "REQUEST" | "RETENTION";
        EvaluationsAnswered: {
            /** Format: int32 */
            given: number;
            /** Format: int32 */
            useful?: number;
            /** Format: int32 */
            heard?: number;
            /** Format: int32 */
            comeAgain?: number;
            comments: (string | null)[];
        };
        ExtendTimer: {
            /** Format: uuid */
            sessionId: string;
            /** Format: int32 */
            seconds: number;
        };
        Farewell: {
            role: components["schemas"]["Role"];
        };
        FoldedAnew: {
            equal: boolean;
            /** Format: int32 */
            views: number;
        };
        GiveAccount: {
            password?: string;
            role: components["schemas"]["Role"];
            /** Format: uuid */
            workshopId?: string;
        };
        GiveEvaluation: {
            answers: {
                /** Format: int32 */
                useful: number;
                /** Format: int32 */
                heard: number;
                /** Format: int32 */
                comeAgain: number;
            };
            comment?: string;
        };
        GiveEvaluationByName: {
            /** Format: uuid */
            sessionId: string;
            answers: {
                /** Format: int32 */
                useful: number;
                /** Format: int32 */
                heard: number;
                /** Format: int32 */
                comeAgain: number;
            };
            comment?: string;
        };
        GivenAccount: {
            name: string;
            role: components["schemas"]["Role"];
            /** Format: uuid */
            workshopId?: string;
            changed: boolean;
        };
        HandInIdea: {
            /** Format: uuid */
            ideaId: string;
            answers?: string[];
            title: string;
            text?: string;
            /** Format: uuid */
            themeId?: string;
            track?: components["schemas"]["Track"];
            /** Format: uuid */
            tableId?: string;
            /** Format: uuid */
            onBehalfOf?: string;
            via?: components["schemas"]["Via"];
        };
        HandInNeed: {
            /** Format: uuid */
            needId: string;
            title: string;
            text?: string;
            /** Format: uuid */
            themeId?: string;
            track?: components["schemas"]["Track"];
            /** Format: uuid */
            tableId?: string;
            /** Format: uuid */
            onBehalfOf?: string;
            via?: components["schemas"]["Via"];
        };
        Heading: {
            /** Format: uuid */
            themeId: string;
            name: string;
            /** Format: int32 */
            number: number;
        };
        Health: {
            ready: boolean;
            /** Format: int64 */
            position: number;
            alarm: boolean;
        };
        Hide: {
            reason?: string;
            hidden: boolean;
        };
        HideByName: {
            /** Format: uuid */
            needId?: string;
            /** Format: uuid */
            ideaId?: string;
            reason?: string;
        } & ({
            /** Format: uuid */
            needId: string;
        } | {
            /** Format: uuid */
            ideaId: string;
        });
        History: {
            items: components["schemas"]["HistoryEntry"][];
            /** Format: int64 */
            next?: number;
        };
        HistoryEntry: {
            /** Format: int64 */
            position: number;
            /** Format: int64 */
            n: number;
            /** Format: date-time */
            at: string;
            type: string;
            text: string;
            actor: components["schemas"]["HistoryWho"];
            items: string[];
        };
        HistoryWho: {
            role: string;
            name?: string;
        };
        IdeaCard: {
            /** Format: uuid */
            ideaId: string;
            title: string | null;
            text: string | null;
            /** Format: uuid */
            themeId?: string;
            track?: components["schemas"]["Track"];
            /** Format: uuid */
            sessionId?: string;
            /** Format: uuid */
            tableId?: string;
            answers: string[];
            /** Format: int32 */
            endorsements: number;
            /** Format: int32 */
            roomSupport: number;
            /** Format: uuid */
            mergedInto?: string;
            members?: string[];
            state: components["schemas"]["ItemOutcomeKind"];
            /** Format: int32 */
            dots?: number;
            /** Format: uuid */
            carriedTo?: string;
            origin?: components["schemas"]["ItemOrigin"];
            author?: string | null;
            via?: components["schemas"]["Via"];
            /** Format: uuid */
            authorId?: string;
            recordedBy?: string;
            hidden?: boolean;
            hiddenReason?: string | null;
            withdrawn?: boolean;
        };
        InclusionProof: {
            /** Format: int64 */
            n: number;
            /** Format: int64 */
            size: number;
            leafHash: string;
            hashes: string[];
        };
        /** @enum {string} */
        ItemKind: "NEED" | "IDEA" | "QUESTION" | "DECISION" | "OBJECTION" | "ACTION" | "PARTICIPANT";
        ItemOrigin: {
            /** Format: uuid */
            workshopId: string;
            /** Format: uuid */
            ideaId?: string;
            /** Format: uuid */
            actionId?: string;
        };
        /** @enum {string} */
        ItemOutcomeKind: "OPEN" | "PARKED" | "DROPPED" | "ADOPTED";
        Join: {
            /** Format: uuid */
            participantId: string;
            name?: string;
            noticeVersion: string;
        };
        JoinAtTheDoor: {
            code?: string;
            secret?: string;
            name?: string;
        } & ({
            code: string;
        } | {
            secret: string;
        });
        KeyRotation: {
            /** Format: int64 */
            size: number;
            /** Format: date-time */
            t: string;
            key: string;
            next: string;
            note: string;
        };
        /** @enum {string} */
        Kind: "PERSON" | "TABLE";
        LateTray: {
            /** Format: int64 */
            position: number;
            needs: components["schemas"]["NeedCard"][];
            ideas: components["schemas"]["IdeaCard"][];
        };
        Latency: {
            /** Format: int32 */
            taps: number;
            /** Format: int32 */
            p50?: number;
            /** Format: int32 */
            p99?: number;
        };
        LockDoor: {
            /** Format: uuid */
            sessionId?: string;
            state: components["schemas"]["DoorState"];
        };
        LockDoorByName: {
            /** Format: uuid */
            sessionId?: string;
        };
        LogIn: {
            name: string;
            password: string;
        };
        MadeCheckpoint: {
            /** Format: int64 */
            size: number;
            /** Format: int64 */
            position: number;
            /** Format: date-time */
            t: string;
            reason: components["schemas"]["CheckpointReason"];
        };
        /** @enum {string} */
        Mandate: "ROOM" | "ORGANISER" | "TO_BE_CONFIRMED";
        Me: {
            role: components["schemas"]["Role"];
            name?: string;
            workshops: components["schemas"]["MePlace"][];
        };
        MePlace: {
            /** Format: uuid */
            workshopId: string;
            title: string;
            role: components["schemas"]["Role"];
            /** Format: uuid */
            participantId?: string;
            display?: boolean;
        };
        Meeting: {
            /** Format: uuid */
            sessionId: string;
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            place?: string;
            state: components["schemas"]["MeetingState"];
        };
        /** @enum {string} */
        MeetingState: "PLANNED" | "OPEN" | "CLOSED";
        MergeIdeas: {
            /** Format: uuid */
            into?: string;
            title?: string;
            items: string[];
            kind: components["schemas"]["MergeKind"];
        } & ({
            /** Format: uuid */
            into: string;
        } | {
            title: string;
        });
        MergeIdeasByName: {
            /** Format: uuid */
            mergeId: string;
            /** Format: uuid */
            into?: string;
            title?: string;
            ideaIds: string[];
        } & ({
            /** Format: uuid */
            into: string;
        } | {
            title: string;
        });
        /** @enum {string} */
        MergeKind: "IDEAS" | "NEEDS";
        MergeNeeds: {
            /** Format: uuid */
            into?: string;
            title?: string;
            items: string[];
            kind: components["schemas"]["MergeKind"];
        } & ({
            /** Format: uuid */
            into: string;
        } | {
            title: string;
        });
        MergeNeedsByName: {
            /** Format: uuid */
            mergeId: string;
            /** Format: uuid */
            into?: string;
            title?: string;
            needIds: string[];
        } & ({
            /** Format: uuid */
            into: string;
        } | {
            title: string;
        });
        Mine: {
            /** Format: int64 */
            position: number;
            /** Format: uuid */
            participantId: string;
            name?: string | null;
            kind: components["schemas"]["Kind"];
            sessions: components["schemas"]["MinePlace"][];
            needs: components["schemas"]["OwnNeed"][];
            ideas: components["schemas"]["OwnIdea"][];
            endorsed: components["schemas"]["MineEndorsed"];
            dots?: {
                [key: string]: number;
            };
            /** Format: int32 */
            dotsLeft?: number;
            objections: components["schemas"]["MineOwnObjection"][];
            consents: {
                [key: string]: string;
            };
            news: components["schemas"]["MineTold"][];
            signals?: components["schemas"]["OwnSignals"];
        };
        MineEndorsed: {
            needs: string[];
            ideas: string[];
            questions: string[];
        };
        MineOwnObjection: {
            /** Format: uuid */
            decisionId: string;
            /** Format: uuid */
            objectionId: string;
            reason: string | null;
            how?: string | null;
        };
        MinePlace: {
            /** Format: uuid */
            sessionId: string;
            /** Format: int32 */
            number: number;
            registered: boolean;
            confirmed?: boolean;
            checkedIn: boolean;
            waitlisted?: boolean;
            /** Format: int32 */
            place?: number;
        };
        MineSnapshot: {
            /** Format: int64 */
            position: number;
            view: components["schemas"]["Mine"];
        };
        MineTold: {
            /** Format: int64 */
            position: number;
            kind: string;
            id: string;
            text: string;
        };
        MoveToTheme: {
            /** Format: uuid */
            needId?: string;
            /** Format: uuid */
            ideaId?: string;
            /** Format: uuid */
            themeId?: string;
        } & ({
            /** Format: uuid */
            needId: string;
        } | {
            /** Format: uuid */
            ideaId: string;
        });
        NamedAccount: {
            name: string;
            role: components["schemas"]["Role"];
            /** Format: uuid */
            workshopId?: string;
        };
        NeedCard: {
            /** Format: uuid */
            needId: string;
            title: string | null;
            text: string | null;
            /** Format: uuid */
            themeId?: string;
            track?: components["schemas"]["Track"];
            /** Format: uuid */
            sessionId?: string;
            /** Format: uuid */
            tableId?: string;
            /** Format: int32 */
            endorsements: number;
            /** Format: int32 */
            roomSupport: number;
            /** Format: uuid */
            mergedInto?: string;
            members?: string[];
            author?: string | null;
            via?: components["schemas"]["Via"];
            /** Format: uuid */
            authorId?: string;
            recordedBy?: string;
            hidden?: boolean;
            hiddenReason?: string | null;
            withdrawn?: boolean;
        };
        Notice: {
            version: string;
            text: string;
        };
        OpenDisplay: {
            name?: string;
        };
        OpenDoor: {
            /** Format: uuid */
            sessionId?: string;
            state: components["schemas"]["DoorState"];
        };
        OpenDoorByName: {
            /** Format: uuid */
            sessionId?: string;
        };
        OpenSession: {
            state: components["schemas"]["SessionState"];
        };
        OpenSessionByName: {
            /** Format: uuid */
            sessionId: string;
        };
        OpenVoting: {
            /** Format: uuid */
            sessionId?: string;
            ideaIds: string[];
            /** Format: int32 */
            dotBudget?: number;
            /** Format: int32 */
            dotsPerIdea?: number;
            secret?: boolean;
        };
        OpenVotingByName: {
            /** Format: uuid */
            votingId: string;
            /** Format: uuid */
            sessionId?: string;
            ideaIds: string[];
            /** Format: int32 */
            dotBudget?: number;
            /** Format: int32 */
            dotsPerIdea?: number;
            secret?: boolean;
        };
        OwnData: {
            /** Format: uuid */
            participantId: string;
            name?: string | null;
            organisation?: string | null;
            contact?: string | null;
            consents: {
                [key: string]: string;
            };
            mine?: components["schemas"]["Mine"];
        };
        OwnIdea: {
            /** Format: uuid */
            ideaId: string;
            title: string | null;
            text: string | null;
            /** Format: uuid */
            themeId?: string;
            track?: components["schemas"]["Track"];
            /** Format: uuid */
            sessionId?: string;
            /** Format: uuid */
            tableId?: string;
            answers: string[];
            /** Format: int32 */
            endorsements: number;
            /** Format: int32 */
            roomSupport: number;
            /** Format: uuid */
            mergedInto?: string;
            members?: string[];
            state: components["schemas"]["ItemOutcomeKind"];
            /** Format: int32 */
            dots?: number;
            /** Format: uuid */
            carriedTo?: string;
            origin?: components["schemas"]["ItemOrigin"];
            author?: string | null;
            via?: components["schemas"]["Via"];
            /** Format: uuid */
            authorId?: string;
            recordedBy?: string;
            hidden?: boolean;
            hiddenReason?: string | null;
            withdrawn?: boolean;
            late?: boolean;
            /** Format: date-time */
            editableUntil?: string;
            reason?: string | null;
            actionIds?: string[];
        };
        OwnNeed: {
            /** Format: uuid */
            needId: string;
            title: string | null;
            text: string | null;
            /** Format: uuid */
            themeId?: string;
            track?: components["schemas"]["Track"];
            /** Format: uuid */
            sessionId?: string;
            /** Format: uuid */
            tableId?: string;
            /** Format: int32 */
            endorsements: number;
            /** Format: int32 */
            roomSupport: number;
            /** Format: uuid */
            mergedInto?: string;
            members?: string[];
            author?: string | null;
            via?: components["schemas"]["Via"];
            /** Format: uuid */
            authorId?: string;
            recordedBy?: string;
            hidden?: boolean;
            hiddenReason?: string | null;
            withdrawn?: boolean;
            late?: boolean;
            /** Format: date-time */
            editableUntil?: string;
            reason?: string | null;
            actionIds?: string[];
        };
        OwnSignals: {
            switches: components["schemas"]["SignalSwitches"];
            hand: boolean;
            ready: boolean;
        };
        Pause: {
            paused: boolean;
        };
        /** @enum {string} */
        Phase: "LOBBY" | "WELCOME" | "INPUT" | "NEEDS" | "IDEAS" | "GROUPING" | "PRIORITISING" | "DECIDING" | "PLANNING" | "BREAK" | "EVALUATION" | "CLOSING";
        PhaseHistoryPhaseRun: {
            phase: components["schemas"]["Phase"];
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt?: string;
        };
        Phone: {
            /** Format: uuid */
            deviceId: string;
            /** Format: uuid */
            participantId: string;
            /** Format: date-time */
            since?: string;
        };
        PlaceDots: {
            /** Format: int32 */
            dots: number;
            /** Format: uuid */
            onBehalfOf?: string;
            via?: components["schemas"]["Via"];
        };
        PlaceDotsByName: {
            /** Format: uuid */
            votingId: string;
            /** Format: uuid */
            ideaId: string;
            /** Format: int32 */
            dots: number;
            /** Format: uuid */
            onBehalfOf?: string;
            via?: components["schemas"]["Via"];
        };
        Plan: {
            /** Format: int64 */
            position: number;
            /** Format: int32 */
            version?: number;
            actions: components["schemas"]["PlannedAction"][];
        };
        PlannedAction: {
            /** Format: uuid */
            actionId: string;
            /** Format: uuid */
            decisionId?: string;
            /** Format: uuid */
            decisionSupersededBy?: string;
            ideaIds: string[];
            title: string | null;
            track: components["schemas"]["Track"];
            owner?: string | null;
            ownerOrganisation?: string | null;
            /** Format: date */
            dueOn?: string;
            firstStep?: string | null;
            status: components["schemas"]["ActionStatus"];
            note?: string | null;
            dropped?: boolean;
            reason?: string | null;
            origin: components["schemas"]["PlannedActionSource"];
        };
        PlannedActionSource: {
            /** Format: uuid */
            decisionId?: string;
            ideaIds: string[];
            needIds: string[];
            /** Format: int32 */
            sessionNumber?: number;
        };
        PracticeRoom: {
            /** Format: uuid */
            workshopId: string;
            /** Format: date-time */
            until: string;
        };
        Preview: {
            possible: boolean;
            sentence: string;
            code?: string;
        };
        Problem: {
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail: string;
            code: string;
            field?: string;
        };
        Projector: {
            /** Format: uuid */
            displayId: string;
            name?: string;
            /** Format: date-time */
            since: string;
        };
        ProjectorLink: {
            /** Format: uuid */
            displayId: string;
            url: string;
        };
        ProposeDecision: {
            ideaIds: string[];
            wording: string;
        };
        ProposeDecisionByName: {
            /** Format: uuid */
            decisionId: string;
            ideaIds: string[];
            wording: string;
        };
        ProposeIdea: {
            answers?: string[];
            title: string;
            text?: string;
            /** Format: uuid */
            themeId?: string;
            track?: components["schemas"]["Track"];
            /** Format: uuid */
            tableId?: string;
            /** Format: uuid */
            onBehalfOf?: string;
            via?: components["schemas"]["Via"];
            origin?: {
                /** Format: uuid */
                workshopId: string;
                /** Format: uuid */
                ideaId?: string;
                /** Format: uuid */
                actionId?: string;
            };
        };
        ProposeIdeaByName: {
            /** Format: uuid */
            ideaId: string;
            answers?: string[];
            title: string;
            text?: string;
            /** Format: uuid */
            themeId?: string;
            track?: components["schemas"]["Track"];
            /** Format: uuid */
            tableId?: string;
            /** Format: uuid */
            onBehalfOf?: string;
            via?: components["schemas"]["Via"];
            origin?: {
                /** Format: uuid */
                workshopId: string;
                /** Format: uuid */
                ideaId?: string;
                /** Format: uuid */
                actionId?: string;
            };
        };
        ProposeNeed: {
            title: string;
            text?: string;
            /** Format: uuid */
            themeId?: string;
            track?: components["schemas"]["Track"];
            /** Format: uuid */
            tableId?: string;
            /** Format: uuid */
            onBehalfOf?: string;
            via?: components["schemas"]["Via"];
        };
        ProposeNeedByName: {
            /** Format: uuid */
            needId: string;
            title: string;
            text?: string;
            /** Format: uuid */
            themeId?: string;
            track?: components["schemas"]["Track"];
            /** Format: uuid */
            tableId?: string;
            /** Format: uuid */
            onBehalfOf?: string;
            via?: components["schemas"]["Via"];
        };
        QuestionCard: {
            /** Format: uuid */
            questionId: string;
            text: string | null;
            /** Format: uuid */
            sessionId?: string;
            /** Format: int32 */
            endorsements: number;
            answer?: string | null;
        };
        RaiseDotBudget: {
            /** Format: uuid */
            votingId: string;
            /** Format: int32 */
            dotBudget: number;
        };
        RaiseObjection: {
            reason: string;
            /** Format: uuid */
            onBehalfOf?: string;
            via?: components["schemas"]["Via"];
        };
        RaiseObjectionByName: {
            /** Format: uuid */
            decisionId: string;
            /** Format: uuid */
            objectionId: string;
            reason: string;
            /** Format: uuid */
            onBehalfOf?: string;
            via?: components["schemas"]["Via"];
        };
        React: {
            kind: components["schemas"]["ReactionKind"];
        };
        /** @enum {string} */
        ReactionKind: "HEART" | "THUMB" | "QUESTION";
        RedactText: {
            /** Format: uuid */
            item: string;
            kind?: components["schemas"]["ItemKind"];
            field: string;
            ground: components["schemas"]["RedactionGround"];
        };
        /** @enum {string} */
        RedactionGround: "PERSONAL_DATA" | "UNLAWFUL" | "OTHER";
        RegisterParticipant: {
            /** Format: uuid */
            participantId: string;
            sessionIds: string[];
            via?: components["schemas"]["SignUpVia"];
            kind?: components["schemas"]["Kind"];
            phone?: boolean;
            name?: string;
            organisation?: string;
            contact?: string;
            noticeVersion: string;
        };
        ReinstateParticipant: {
            /** Format: uuid */
            participantId: string;
        };
        RemoveParticipant: {
            /** Format: uuid */
            participantId: string;
            reason?: string;
        };
        RenameTheme: {
            /** Format: uuid */
            themeId: string;
            name: string;
        };
        ReopenSession: {
            /** Format: uuid */
            sessionId: string;
        };
        ReportStatus: {
            status: components["schemas"]["ActionStatus"];
            note?: string;
        };
        ReportStatusByName: {
            /** Format: uuid */
            actionId: string;
            status: components["schemas"]["ActionStatus"];
            note?: string;
        };
        RescheduleSession: {
            /** Format: uuid */
            sessionId: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            place?: string;
            reason?: string;
        };
        ResolveObjection: {
            how: string;
        };
        ResolveObjectionByName: {
            /** Format: uuid */
            decisionId: string;
            /** Format: uuid */
            objectionId: string;
            how: string;
        };
        Restore: {
            reason?: string;
            hidden: boolean;
        };
        RestoreAction: {
            /** Format: uuid */
            actionId: string;
        };
        RestoreByName: {
            /** Format: uuid */
            needId?: string;
            /** Format: uuid */
            ideaId?: string;
            reason?: string;
        } & ({
            /** Format: uuid */
            needId: string;
        } | {
            /** Format: uuid */
            ideaId: string;
        });
        Resume: {
            paused: boolean;
        };
        Retention: {
            /** Format: int32 */
            contactDays: number;
            /** Format: int32 */
            proofYears: number;
        };
        RetireTheme: {
            /** Format: uuid */
            themeId: string;
        };
        RewordIdea: {
            title: string;
            text?: string;
            kind?: components["schemas"]["Rewording"];
            answers?: string[];
            /** Format: uuid */
            onBehalfOf?: string;
        };
        RewordIdeaByName: {
            /** Format: uuid */
            ideaId: string;
            title: string;
            text?: string;
            kind?: components["schemas"]["Rewording"];
            answers?: string[];
            /** Format: uuid */
            onBehalfOf?: string;
        };
        RewordNeed: {
            title: string;
            text?: string;
            kind?: components["schemas"]["Rewording"];
            /** Format: uuid */
            onBehalfOf?: string;
        };
        RewordNeedByName: {
            /** Format: uuid */
            needId: string;
            title: string;
            text?: string;
            kind?: components["schemas"]["Rewording"];
            /** Format: uuid */
            onBehalfOf?: string;
        };
        /** @enum {string} */
        Rewording: "TYPO" | "MEANING";
        /** @enum {string} */
        Role: "NOBODY" | "AUDITOR" | "OBSERVER" | "PROJECTOR" | "PARTICIPANT" | "SCRIBE" | "FACILITATOR" | "OWNER";
        Rules: {
            /** Format: int32 */
            dotBudget: number;
            /** Format: int32 */
            dotsPerIdea: number;
            dotsNeedCheckIn: boolean;
            endorseOwn: boolean;
            preModeration: boolean;
            /** Format: int32 */
            editWindowSeconds: number;
            namesOnBoard: boolean;
            contributeBetweenSessions: boolean;
            /** Format: int32 */
            itemsPerPerson: number;
            retention: components["schemas"]["Retention"];
            contributeFrom: components["schemas"]["ContributeFrom"];
        };
        ScheduleWorkshop: {
            title: string;
            purpose: string;
            organiser: string;
            place: string;
            timezone: string;
            language: string;
            /** Format: int32 */
            capacity?: number;
            registrationOpen?: boolean;
            sessions: {
                /** Format: uuid */
                sessionId: string;
                /** Format: int32 */
                number: number;
                /** Format: date-time */
                startsAt: string;
                /** Format: date-time */
                endsAt: string;
                place?: string;
            }[];
            themes?: {
                /** Format: uuid */
                themeId: string;
                name: string;
            }[];
        };
        ScheduleWorkshopByName: {
            title: string;
            purpose: string;
            organiser: string;
            place: string;
            timezone: string;
            language: string;
            /** Format: int32 */
            capacity?: number;
            registrationOpen?: boolean;
            sessions: {
                /** Format: uuid */
                sessionId: string;
                /** Format: int32 */
                number: number;
                /** Format: date-time */
                startsAt: string;
                /** Format: date-time */
                endsAt: string;
                place?: string;
            }[];
            themes?: {
                /** Format: uuid */
                themeId: string;
                name: string;
            }[];
        };
        SeatPeople: {
            /** Format: uuid */
            sessionId?: string;
            /** Format: uuid */
            participantId?: string;
            /** Format: uuid */
            tableId: string;
        };
        /** @enum {string} */
        SessionState: "OPEN" | "CLOSED";
        SetAgenda: {
            items: {
                phase: components["schemas"]["Phase"];
                title: string;
                /** Format: int32 */
                minutes: number;
                text?: string;
            }[];
        };
        SetAgendaByName: {
            /** Format: uuid */
            sessionId: string;
            items: {
                phase: components["schemas"]["Phase"];
                title: string;
                /** Format: int32 */
                minutes: number;
                text?: string;
            }[];
        };
        SetDueDate: {
            /** Format: uuid */
            actionId: string;
            /** Format: date */
            dueOn?: string;
            reason?: string;
        };
        SetRules: {
            /** Format: int32 */
            dotBudget?: number;
            /** Format: int32 */
            dotsPerIdea?: number;
            dotsNeedCheckIn?: boolean;
            endorseOwn?: boolean;
            preModeration?: boolean;
            /** Format: int32 */
            editWindowSeconds?: number;
            namesOnBoard?: boolean;
            contributeBetweenSessions?: boolean;
            registrationOpen?: boolean;
            /** Format: int32 */
            itemsPerPerson?: number;
            retention?: {
                /** Format: int32 */
                contactDays: number;
                /** Format: int32 */
                proofYears: number;
            };
            contributeFrom?: components["schemas"]["ContributeFrom"];
        };
        SetRulesByName: {
            /** Format: int32 */
            dotBudget?: number;
            /** Format: int32 */
            dotsPerIdea?: number;
            dotsNeedCheckIn?: boolean;
            endorseOwn?: boolean;
            preModeration?: boolean;
            /** Format: int32 */
            editWindowSeconds?: number;
            namesOnBoard?: boolean;
            contributeBetweenSessions?: boolean;
            registrationOpen?: boolean;
            /** Format: int32 */
            itemsPerPerson?: number;
            retention?: {
                /** Format: int32 */
                contactDays: number;
                /** Format: int32 */
                proofYears: number;
            };
            contributeFrom?: components["schemas"]["ContributeFrom"];
        };
        SetTables: {
            tables: {
                /** Format: uuid */
                tableId: string;
                name: string;
            }[];
        };
        SetTablesByName: {
            /** Format: uuid */
            sessionId: string;
            tables: {
                /** Format: uuid */
                tableId: string;
                name: string;
            }[];
        };
        SetUp: {
            token: string;
            name: string;
            password: string;
        };
        SetUpNeeded: {
            needed: boolean;
        };
        SignUpFromHome: {
            name?: string;
            organisation?: string;
            contact?: string;
            sessionIds: string[];
            noticeVersion: string;
            phone?: boolean;
            kind?: components["schemas"]["Kind"];
        };
        /** @enum {string} */
        SignUpVia: "WEB" | "DOOR" | "PAPER";
        SignalSwitches: {
            reactions: boolean;
            hands: boolean;
            ready: boolean;
        };
        Signalled: {
            changed: boolean;
        };
        Signals: {
            /** Format: int64 */
            position: number;
            sessionId: string | null;
            switches: components["schemas"]["SignalSwitches"];
            /** Format: int32 */
            present: number;
            /** Format: int32 */
            hands: number;
            /** Format: int32 */
            ready: number;
            reactions: components["schemas"]["SignalsReaction"][];
            raised?: components["schemas"]["SignalsRaisedHand"][];
        };
        SignalsRaisedHand: {
            /** Format: uuid */
            participantId: string;
            name?: string | null;
            /** Format: date-time */
            since: string;
        };
        SignalsReaction: {
            kind: components["schemas"]["ReactionKind"];
            /** Format: int32 */
            lately: number;
            /** Format: int32 */
            inAll: number;
        };
        SignalsSnapshot: {
            /** Format: int64 */
            position: number;
            view: components["schemas"]["Signals"];
        };
        Similar: {
            /** Format: int64 */
            position: number;
            similar: components["schemas"]["SimilarHint"][];
        };
        SimilarHint: {
            /** Format: uuid */
            id: string;
            title: string | null;
            /** Format: int32 */
            endorsements: number;
        };
        Standstill: {
            parked: boolean;
            views: components["schemas"]["StandstillWorkshop"][];
        };
        StandstillWorkshop: {
            /** Format: uuid */
            workshopId: string;
            /** Format: int64 */
            position: number;
            sentence: string;
            /** Format: date-time */
            since: string;
        };
        StartPhase: {
            phase: components["schemas"]["Phase"];
        };
        StartPhaseByName: {
            /** Format: uuid */
            sessionId: string;
            phase: components["schemas"]["Phase"];
        };
        StartTimer: {
            /** Format: int32 */
            seconds: number;
        };
        StartTimerByName: {
            /** Format: uuid */
            sessionId: string;
            /** Format: int32 */
            seconds: number;
        };
        StopTimerByName: {
            /** Format: uuid */
            sessionId: string;
        };
        SupersedeDecision: {
            /** Format: uuid */
            decisionId: string;
            /** Format: uuid */
            by: string;
            reason: string;
        };
        Table: {
            /** Format: uuid */
            tableId: string;
            name: string;
        };
        TakeDecision: {
            outcome: components["schemas"]["DecisionOutcome"];
            mandate?: components["schemas"]["Mandate"];
            ideaIds?: string[];
            setAside?: string[];
            reason?: string;
            /** Format: uuid */
            votingId?: string;
        };
        TakeDecisionByName: {
            /** Format: uuid */
            decisionId: string;
            outcome: components["schemas"]["DecisionOutcome"];
            mandate?: components["schemas"]["Mandate"];
            ideaIds?: string[];
            setAside?: string[];
            reason?: string;
            /** Format: uuid */
            votingId?: string;
        };
        Tally: {
            /** Format: uuid */
            ideaId: string;
            /** Format: int32 */
            dots: number;
            /** Format: int32 */
            people: number;
        };
        /** @enum {string} */
        Track: "RESIDENTS" | "COORDINATORS" | "CITY" | "OTHER";
        Undo: {
            /** Format: int64 */
            position?: number;
        };
        UndoByName: {
            /** Format: int64 */
            position?: number;
        };
        UndoCheckInByName: {
            /** Format: uuid */
            sessionId: string;
            /** Format: uuid */
            participantId: string;
        };
        UndoMergeByName: {
            /** Format: uuid */
            mergeId: string;
        };
        /** @enum {string} */
        Via: "PHONE" | "PAPER" | "VOICE";
        VotingCard: {
            /** Format: uuid */
            votingId: string;
            state: components["schemas"]["VotingCardPhase"];
            ideaIds: string[];
            /** Format: int32 */
            dotBudget: number;
            /** Format: int32 */
            dotsPerIdea: number;
            secret: boolean;
            /** Format: int32 */
            voters: number;
            tally?: components["schemas"]["Tally"][];
        };
        /** @enum {string} */
        VotingCardPhase: "OPEN" | "CLOSED";
        /** @enum {string} */
        VotingState: "CLOSED";
        Welcome: {
            name: string;
            role: components["schemas"]["Role"];
        };
        Whereabouts: {
            https: boolean;
            chosen: boolean;
            baseUrl?: string;
            addresses?: string[];
            accessibility: components["schemas"]["AccessibilityStatement"];
        };
        WithdrawByName: {
            /** Format: uuid */
            needId?: string;
            /** Format: uuid */
            ideaId?: string;
            /** Format: uuid */
            onBehalfOf?: string;
        } & ({
            /** Format: uuid */
            needId: string;
        } | {
            /** Format: uuid */
            ideaId: string;
        });
        WithdrawConsent: {
            /** Format: uuid */
            participantId: string;
            consent: string;
        };
        WithdrawEndorsementByName: {
            /** Format: uuid */
            needId?: string;
            /** Format: uuid */
            ideaId?: string;
            /** Format: uuid */
            onBehalfOf?: string;
        } & ({
            /** Format: uuid */
            needId: string;
        } | {
            /** Format: uuid */
            ideaId: string;
        });
        WithdrawIdea: {
            /** Format: uuid */
            onBehalfOf?: string;
        };
        WithdrawIdeaEndorsement: {
            /** Format: uuid */
            onBehalfOf?: string;
        };
        WithdrawNeed: {
            /** Format: uuid */
            onBehalfOf?: string;
        };
        WithdrawNeedEndorsement: {
            /** Format: uuid */
            onBehalfOf?: string;
        };
        WithdrawObjection: {
            /** Format: uuid */
            onBehalfOf?: string;
        };
        WithdrawObjectionByName: {
            /** Format: uuid */
            decisionId: string;
            /** Format: uuid */
            objectionId: string;
            /** Format: uuid */
            onBehalfOf?: string;
        };
        WithdrawQuestionEndorsement: {
            /** Format: uuid */
            onBehalfOf?: string;
        };
        WithdrawQuestionEndorsementByName: {
            /** Format: uuid */
            questionId: string;
            /** Format: uuid */
            onBehalfOf?: string;
        };
        WorkshopFacts: {
            /** Format: int64 */
            position: number;
            /** Format: uuid */
            workshopId: string;
            title: string;
            purpose: string;
            organiser: string;
            place: string;
            timezone: string;
            language: string;
            /** Format: int32 */
            capacity?: number;
            registrationOpen: boolean;
            state: components["schemas"]["WorkshopFactsLifecycle"];
            sessions: components["schemas"]["Meeting"][];
            themes: components["schemas"]["Heading"][];
            rules: components["schemas"]["Rules"];
            notice: components["schemas"]["Notice"];
        };
        /** @enum {string} */
        WorkshopFactsLifecycle: "PLANNED" | "RUNNING" | "CLOSED";
        Workshops: {
            workshops: components["schemas"]["WorkshopFacts"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
