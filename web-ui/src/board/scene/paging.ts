/** What a page with several leaves is told, and tells. */
export interface Paging {
  /** Which leaf, counted on and on; it wraps around. */
  turn: number;
  /** A small copy: nothing moves in it. */
  still: boolean;
  onLeaves: (count: number) => void;
}
