package import RPC

/// Every service of reporting over one environment.
package enum ReportingServices {
    /// The services to register in a server, those that are not built yet included.
    package static func all(_ environment: ReportingEnvironment, heartbeat: Duration = .seconds(1)) -> [any RPCService]
    {
        [
            CaseReportHandlers(environment), ReportingFeedHandlers(environment, heartbeat: heartbeat),
            LaterIndicators(),
            LaterAssessments(), LaterCirculars(), LaterRegisters(), LaterPublicity(), LaterStatistics(),
            LaterDisclosureSite(),
        ]
    }
}
