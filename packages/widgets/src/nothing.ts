/** What the entries that define elements are in a worker: there is no page to define them for, and nothing that templates could be made of. */
export {};
