import ListingSchema

// The services of listing that are not built yet: every method answers UNIMPLEMENTED with the row it waits for.

/// Red-list entries, row L3.
package struct LaterRedEntries: RedEntryService {
    /// Nothing to keep.
    package init() {}
}

/// External entries, row L4.
package struct LaterExternalEntries: ExternalEntryService {
    /// Nothing to keep.
    package init() {}
}

/// Credit repair, row L6.
package struct LaterRepairs: RepairService {
    /// Nothing to keep.
    package init() {}
}

/// Confirmations after an exit, row L7.
package struct LaterExits: ExitService {
    /// Nothing to keep.
    package init() {}
}
