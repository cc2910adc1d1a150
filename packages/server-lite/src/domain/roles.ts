/** Who may sign in, from most to least. */
export const ROLES = ['owner', 'curator', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** What a call needs, named by what it lets do. A token holds some of them, a role stands for some of them. */
export const SCOPES = ['read', 'curate', 'import', 'publish', 'settings', 'erase', 'accounts'] as const;
export type Scope = (typeof SCOPES)[number];

const OF_ROLE: Record<Role, readonly Scope[]> = {
  owner: SCOPES,
  curator: ['read', 'curate', 'import', 'publish'],
  viewer: ['read'],
};

export function scopesOf(role: Role): readonly Scope[] {
  return OF_ROLE[role];
}

/** Nobody hands on more than they hold. */
export function mayGrant(own: readonly Scope[], given: readonly Scope[]): boolean {
  return given.every((scope) => own.includes(scope));
}

/** In the order of {@link SCOPES}, each once. */
export function inOrder(scopes: readonly string[]): Scope[] {
  return SCOPES.filter((scope) => scopes.includes(scope));
}
