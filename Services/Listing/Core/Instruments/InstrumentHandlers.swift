import Casework
import CommonSchema
import Credit
import ListingRules
package import ListingSchema
package import RPC
import SchemaRuntime
import ServiceKit
import Store

/// Serves the catalogue of instruments (row L1).
package struct InstrumentHandlers: InstrumentService {
    let environment: ListingEnvironment

    /// Serves over an environment.
    package init(_ environment: ListingEnvironment) { self.environment = environment }

    /// Creates an instrument or a new version of it.
    package func putInstrument(
        _ request: PutInstrumentRequest, context: ServerContext
    ) async throws -> PutInstrumentResponse {
        _ = try environment.actor(context).requireLead()
        return try await environment.acted(request, context) {
            try Self.checked(request.instrument)
        } change: { given, step in
            let newest = try InstrumentTable.load(given.code, step.transaction)
            try Etag.require(request.instrument?.etag ?? "", is: newest?.etag)
            if let newest, Self.sameContent(newest, given) { return PutInstrumentResponse(instrument: newest) }
            guard try newest != nil || InstrumentTable.count(step.transaction) < ListingLimits.instruments else {
                throw Refusal.exhausted(
                    "the catalogue has \(ListingLimits.instruments) instruments at most",
                    remedy: "enter the new title as another version of the old code")
            }
            return PutInstrumentResponse(instrument: try InstrumentTable.commit(given, step))
        }
    }

    private static func checked(_ given: Instrument?) throws(Refusal) -> Instrument {
        guard var instrument = given else {
            throw .invalid("instrument", "the instrument is required", remedy: "give code, title, level and day")
        }
        if !ResourceName.isCode(instrument.code, bytes: ListingLimits.listCodeBytes) {
            try Fields.refuse(
                "instrument.code", "a code has 3 to 40 upper-case letters, digits or '-' and begins with a letter",
                remedy: "give for example EMERGENCY-11")
        }
        instrument.title = try Fields.text(instrument.title, "instrument.title", 1...ListingLimits.titleBytes).value
        instrument.number = try Fields.text(instrument.number, "instrument.number", 0...ListingLimits.numberBytes).value
        try Fields.atMost(ListingLimits.citations, instrument.citations.count, "instrument.citations")
        for (index, citation) in instrument.citations.enumerated() {
            instrument.citations[index] =
                try Fields.text(citation, "instrument.citations[\(index)]", 1...ListingLimits.titleBytes).value
        }
        instrument.level = try Fields.choice(
            instrument.level, "instrument.level", "an instrument is of one of eight kinds",
            of: ListingSchema.InstrumentLevel.known)
        instrument.issuer = try Fields.text(
            instrument.issuer, "instrument.issuer", 1...ListingLimits.shortTextBytes
        ).value
        instrument.sourceNote = try Fields.text(instrument.sourceNote, "instrument.source_note", 0...1000).value
        let from = try Fields.date(instrument.effectiveDate, "instrument.effective_date")
        if let until = try Fields.optionalDate(instrument.repealDate, "instrument.repeal_date"), until <= from {
            throw .invalid(
                "instrument.repeal_date", "an instrument ends after it began, on \(from)",
                remedy: "give the first day on which it is no longer in force")
        }
        return instrument
    }

    private static func sameContent(_ left: Instrument, _ right: Instrument) -> Bool {
        var right = right
        right.name = left.name
        right.version = left.version
        right.etag = left.etag
        right.createTime = left.createTime
        return left == right
    }

    /// Returns the newest version of an instrument.
    package func getInstrument(
        _ request: GetInstrumentRequest, context: ServerContext
    ) async throws -> GetInstrumentResponse {
        let code = try CatalogueName.instruments.code(in: request.name, "name")
        let found = try await environment.database.read { try InstrumentTable.load(code, $0) }
        guard let found else { throw CatalogueName.instruments.notFound(request.name) }
        return GetInstrumentResponse(instrument: found)
    }

    /// Lists the newest versions of all instruments in order of code.
    package func listInstruments(
        _ request: ListInstrumentsRequest, context: ServerContext
    ) async throws -> ListInstrumentsResponse {
        let paging = try environment.page(request.pageSize, request.pageToken, filter: [], context)
        let found = try await environment.database.read {
            try InstrumentTable.page(after: paging.text(), limit: paging.limit, $0)
        }
        let page = try paging.cut(found, bytes: { try $0.serialized().count }, cursor: { [$0.code] })
        return ListInstrumentsResponse(instruments: Array(page.items), nextPageToken: page.next)
    }
}
