/** What the exit status says. */
export const EXIT = { allRead: 0, someUnread: 1, wrongUsage: 2 } as const
