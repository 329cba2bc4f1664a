import type { Json, JsonObject } from './canonical';
import type { Leaf } from './form';
import { distinct, type ItemData, Items } from './items';

/** The words of the sealed fields of one event; null for what is not opened. */
export type OpenedWords = Record<string, string | null>;

interface ProposedDecision {
  ideaIds: string[];
  sessionId?: string | undefined;
  by?: string | undefined;
}

interface PlanAction {
  fields: JsonObject;
  isPublic: boolean;
  dropped: boolean;
}

const KEPT = ['decisionId', 'ideaIds', 'track', 'dueOn'];
const WORDED = ['title', 'owner', 'ownerOrganisation', 'firstStep'];
const SHOWN = ['decisionId', 'title', 'track', 'ownerOrganisation', 'dueOn', 'firstStep', 'status'];

const pick = (from: JsonObject | OpenedWords, names: readonly string[]): JsonObject =>
  Object.fromEntries(names.filter(name => name in from).map(name => [name, from[name] as Json]));

/** The public plan, fact by fact: VERIFY.md §5. Only what the plan depends on is kept. */
export class PlanFold {
  readonly #sessions = new Map<string, number>();
  readonly #decisions = new Map<string, ProposedDecision>();
  readonly #actions = new Map<string, PlanAction>();
  readonly #needs = new Items();
  readonly #ideas = new Items();
  #version = 0;

  take({ type, data }: Leaf, words: OpenedWords): void {
    const dot = type.indexOf('.');
    const [family, what] = [type.slice(0, dot), type.slice(dot + 1)];
    if (family === 'workshop') this.#workshop(what, data);
    else if (family === 'needs') itemSaid(this.#needs, what, data, words, 'needId', 'needIds');
    else if (family === 'ideas') itemSaid(this.#ideas, what, data, words, 'ideaId', 'ideaIds');
    else if (family === 'plan') this.#plan(what, data, words);
    else if (type === 'privacy.text_redacted' && data.kind === 'ACTION') this.#redact(data);
  }

  #workshop(what: string, data: JsonObject): void {
    if (what === 'scheduled') {
      this.#sessions.clear();
      for (const one of data.sessions as JsonObject[])
        this.#sessions.set(one.sessionId as string, one.number as number);
    } else if (what === 'session_added') this.#sessions.set(data.sessionId as string, data.number as number);
    else if (what === 'session_cancelled') this.#sessions.delete(data.sessionId as string);
  }

  #plan(what: string, data: JsonObject, words: OpenedWords): void {
    const decision = this.#decisions.get(data.decisionId as string);
    const action = this.#actions.get(data.actionId as string);
    if (what === 'decision_proposed' && !decision)
      this.#decisions.set(data.decisionId as string, { ideaIds: data.ideaIds as string[] });
    else if (what === 'decision_taken' && decision)
      Object.assign(decision, { ideaIds: data.ideaIds, sessionId: data.sessionId });
    else if (what === 'decision_superseded' && decision) decision.by = data.by as string;
    else if (what === 'action_adopted' && !action) {
      const fields = { ...pick(data, KEPT), ...pick(words, WORDED), status: 'PLANNED' };
      this.#actions.set(data.actionId as string, { fields, isPublic: false, dropped: false });
    } else if (what === 'published') {
      this.#version = data.version as number;
      for (const each of this.#actions.values()) each.isPublic = true;
    } else if (action) actionSaid(action, what, data, words);
  }

  #redact({ item, field }: JsonObject): void {
    const fields = this.#actions.get(item as string)?.fields;
    if (fields && WORDED.includes(field as string) && (field as string) in fields)
      fields[field as string] = null;
  }

  /** The public view as it is written in `plan.json`. */
  view(position: number): JsonObject {
    const actions = [...this.#actions].filter(([, action]) => !action.dropped);
    return {
      position,
      ...(this.#version ? { version: this.#version } : {}),
      actions: actions.map(([id, action]) => this.#card(id, action)),
    };
  }

  #card(actionId: string, { fields, isPublic }: PlanAction): JsonObject {
    const replaced = this.#replacing(fields.decisionId as string | undefined);
    return {
      actionId,
      ...pick(fields, isPublic ? [...SHOWN, 'owner'] : SHOWN),
      ...(replaced === undefined ? {} : { decisionSupersededBy: replaced }),
      ideaIds: distinct((fields.ideaIds as string[]).flatMap(id => this.#ideas.present(id))),
      origin: this.#origin(fields),
    };
  }

  #replacing(decisionId: string | undefined): string | undefined {
    const passed = new Set<string>();
    let last: string | undefined;
    let at = decisionId;
    while (at !== undefined && !passed.has(at)) {
      const by = this.#decisions.get(at)?.by;
      if (by === undefined) break;
      passed.add(at);
      last = at = by;
    }
    return last;
  }

  #origin(fields: JsonObject): JsonObject {
    const decision = this.#decisions.get(fields.decisionId as string);
    const own = fields.ideaIds as string[];
    const said = decision && !own.length ? decision.ideaIds : own;
    const party = distinct(
      said.flatMap(id => this.#ideas.present(id)).flatMap(head => this.#ideas.party(head)),
    );
    const ideas = party.filter(id => this.#ideas.all.has(id));
    const answered = distinct(ideas.flatMap(id => this.#ideas.all.get(id)?.answers ?? []));
    const session =
      decision?.sessionId ??
      ideas.map(id => this.#ideas.all.get(id)?.sessionId).find(one => one !== undefined);
    const number = session === undefined ? undefined : this.#sessions.get(session);
    return {
      ideaIds: ideas.filter(id => this.#ideas.isShown(id)),
      needIds: answered.filter(id => this.#needs.isShown(id)),
      ...pick(fields, ['decisionId']),
      ...(number === undefined ? {} : { sessionNumber: number }),
    };
  }
}

function itemSaid(
  items: Items,
  what: string,
  data: JsonObject,
  words: OpenedWords,
  one: string,
  many: string,
) {
  const ids = what === 'merged' || what === 'merge_undone' ? (data[many] as string[]) : [];
  items.take(what, data as ItemData, data[one] as string | undefined, ids, 'title' in words);
}

function actionSaid(action: PlanAction, what: string, data: JsonObject, words: OpenedWords): void {
  const { fields } = action;
  if (what === 'action_amended') {
    Object.assign(fields, pick(data, ['ideaIds', 'track']), pick(words, ['title', 'firstStep']));
    if (words.firstStep === '') delete fields.firstStep;
  } else if (what === 'owner_assigned') {
    action.isPublic = false;
    delete fields.owner;
    delete fields.ownerOrganisation;
    Object.assign(fields, pick(words, ['owner', 'ownerOrganisation']));
  } else if (what === 'due_date_set') {
    delete fields.dueOn;
    Object.assign(fields, pick(data, ['dueOn']));
  } else if (what === 'status_reported') fields.status = data.status as Json;
  else if (what === 'action_dropped' || what === 'action_restored')
    action.dropped = what === 'action_dropped';
}
