interface FoldedItem {
  sessionId: string | undefined;
  answers: string[];
  hidden: boolean;
  withdrawn: boolean;
  late: boolean;
  into?: string | undefined;
  by?: string | undefined;
  members: string[];
  titled: boolean;
}

/** What events say of needs and ideas, as far as the plan rests on it. */
export interface ItemData {
  sessionId?: string;
  answers?: string[];
  hidden?: boolean;
  mergeId?: string;
  into?: string;
}

export const distinct = <T>(values: Iterable<T>): T[] => [...new Set(values)];

/** All needs, or all ideas, in the order in which they came: VERIFY.md §5. */
export class Items {
  readonly all = new Map<string, FoldedItem>();
  readonly #apart = new Map<string, string[]>();

  /** `id` is of the item that the event is about, `ids` of those that it puts together or apart. */
  take(what: string, data: ItemData, id: string | undefined, ids: string[], titled: boolean): void {
    const item = this.all.get(id as string);
    if (what === 'proposed' || what === 'handed_in') {
      if (!item) this.#add(id as string, data, what === 'handed_in');
    } else if (what === 'merged') this.#merge(data, ids, titled);
    else if (what === 'merge_undone') this.#undo(data, ids);
    else if (item) change(item, what, data);
  }

  #add(
    id: string,
    { sessionId, answers = [], hidden = false }: ItemData,
    late = false,
    titled = false,
  ): void {
    this.all.set(id, { sessionId, answers, hidden, withdrawn: false, late, members: [], titled });
  }

  #merge(data: ItemData, ids: string[], titled: boolean): void {
    const group = (data.into ?? data.mergeId) as string;
    const parts = distinct(ids).filter(id => {
      const item = this.all.get(id);
      return item && item.into === undefined && id !== group && !this.#below(id).includes(group);
    });
    if (!parts.length) return;
    if (data.into === undefined && titled && !this.all.has(group)) {
      const answers = distinct(parts.flatMap(id => this.all.get(id)?.answers ?? []));
      const sessionId = this.all.get(parts[0] as string)?.sessionId;
      this.#add(group, { answers, ...(sessionId === undefined ? {} : { sessionId }) }, false, true);
    }
    const head = this.all.get(group);
    if (!head) return;
    for (const id of parts) Object.assign(this.all.get(id) as FoldedItem, { into: group, by: data.mergeId });
    head.members = [...head.members, ...parts];
  }

  #undo(data: ItemData, ids: string[]): void {
    const group = (data.into ?? data.mergeId) as string;
    const gone = ids.filter(id => this.all.get(id)?.by === data.mergeId && data.mergeId !== undefined);
    for (const id of gone) Object.assign(this.all.get(id) as FoldedItem, { into: undefined, by: undefined });
    const head = this.all.get(group);
    if (!head) return;
    for (const id of gone) takeOut(head, id);
    if (data.into !== undefined || !head.titled) return;
    const above = head.into === undefined ? undefined : this.all.get(head.into);
    if (above) takeOut(above, group);
    this.all.delete(group);
    this.#apart.set(group, ids);
  }

  #below(id: string): string[] {
    const found = new Set([id]);
    for (const each of found) for (const member of this.all.get(each)?.members ?? []) found.add(member);
    return [...found];
  }

  isShown(id: string): boolean {
    const item = this.all.get(id);
    if (!item || item.hidden || item.withdrawn || item.late) return false;
    return !item.titled || item.members.some(member => this.#visible(member) !== undefined);
  }

  #visible(id: string): string | undefined {
    const item = this.all.get(id);
    if (!item) return undefined;
    if (this.isShown(id)) return id;
    const heads = new Set(item.members.map(member => this.#visible(member)));
    heads.delete(undefined);
    return heads.size ? [...this.all.keys()].find(each => heads.has(each)) : undefined;
  }

  #head(id: string): string {
    return this.#visible(id) ?? id;
  }

  #standsIn(id: string): string {
    const above = new Set<string>();
    let last = id;
    for (let at: string | undefined = id; at !== undefined && !above.has(at); at = this.all.get(at)?.into) {
      above.add(at);
      last = at;
    }
    return this.#head(last);
  }

  /** What is on the board for this id now. */
  present(id: string): string[] {
    const found: string[] = [];
    const asked = new Set<string>();
    const look = (each: string): void => {
      if (asked.has(each)) return;
      asked.add(each);
      const parts = this.all.has(each) ? undefined : this.#apart.get(each);
      if (parts) {
        parts.forEach(look);
        return;
      }
      const head = !this.all.has(each) || this.isShown(each) ? undefined : this.#standsIn(each);
      found.push(head !== undefined && this.isShown(head) ? head : each);
    };
    look(id);
    return found.length ? distinct(found) : [id];
  }

  /** The item and all that it stands for. */
  party(id: string): string[] {
    let top = id;
    let above = this.all.get(id)?.into;
    if (above !== undefined && this.#head(id) === id)
      while (above !== undefined && this.#head(above) === id) {
        top = above;
        above = this.all.get(above)?.into;
      }
    return this.#below(top);
  }
}

function change(item: FoldedItem, what: string, data: ItemData): void {
  if (what === 'reworded') item.answers = data.answers ?? item.answers;
  else if (what === 'late_accepted') item.hidden = item.late = false;
  else if (what === 'withdrawn') item.withdrawn = true;
  else if (what === 'hidden') item.hidden = true;
  else if (what === 'restored') item.hidden = item.withdrawn = false;
}

function takeOut(group: FoldedItem, member: string): void {
  const at = group.members.indexOf(member);
  if (at >= 0) group.members = group.members.filter((_, place) => place !== at);
}
