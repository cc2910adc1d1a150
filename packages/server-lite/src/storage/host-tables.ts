export interface HostTables {
  host: HostTable;
}

/** How a host is asked, by whatever asks it: as `HostPace`. */
export interface HostTable {
  host: string;
  until: string;
  turn_at: string;
  faults: number;
  per_hour: number | null;
  /** JSON: pairs of a slot of five minutes and how many requests were made in it. */
  asked: string;
}
