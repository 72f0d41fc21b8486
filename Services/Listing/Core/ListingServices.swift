package import RPC

/// Every service of listing over one environment.
package enum ListingServices {
    /// The services to register in a server, those that are not built yet included.
    package static func all(
        _ environment: ListingEnvironment, feedHeartbeat: Duration = .seconds(1)
    ) -> [any RPCService] {
        [
            DefinitionHandlers(environment), SeriousEntryHandlers(environment), ObjectionHandlers(environment),
            ProceedingHandlers(environment), LookupHandlers(environment),
            DocumentHandlers(environment), InstrumentHandlers(environment),
            ListingFeedHandlers(environment, heartbeat: feedHeartbeat),
            LaterRedEntries(), LaterExternalEntries(), LaterRepairs(), LaterExits(),
        ]
    }
}
