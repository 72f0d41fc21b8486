import CommonSchema
import MeasuresSchema
import RPC
import RegistrySchema
import SchemaRuntime

/// The first byte says which message the rest is taken for.
enum MessageFuzz {
    /// Messages that between them use every construct of the contracts, those that come from outside first.
    static let types: [any RPC.Message.Type] = [
        CheckRequest.self, CheckResponse.self, SubmitDecisionRequest.self, OpenImportRequest.self,
        AppendImportChunkRequest.self, ListImportVerdictsResponse.self, BatchCheckRequest.self,
        BatchCheckResponse.self, RegisterSubjectRequest.self, GetSubjectResponse.self,
        PublishMeasureCatalogueRequest.self, ListChecksResponse.self, CommonSchema.SubjectReference.self,
        GetDescriptorSetResponse.self,
    ]

    static func finding(in bytes: [UInt8]) -> String? {
        guard let first = bytes.first else { return nil }
        let type = types[Int(first) % types.count]
        return roundTrip(type, Array(bytes.dropFirst()))
    }

    /// Compared as bytes: a number that is none is not equal to itself.
    private static func roundTrip<M: RPC.Message>(_: M.Type, _ bytes: [UInt8]) -> String? {
        let message: M
        do throws(RPCError) {
            message = try M(serialized: bytes.span.bytes, limits: .default)
        } catch {
            let isFitting = error.code == .invalidArgument || error.code == .resourceExhausted
            return isFitting && error.info != nil ? nil : "\(M.fullName) is refused with \(error)"
        }
        do throws(RPCError) {
            let written = try message.serialized()
            let again = try M(serialized: written.span.bytes, limits: .default).serialized()
            return again == written ? nil : "\(M.fullName) comes back changed"
        } catch {
            return "\(M.fullName) was read, but not written and read again: \(error)"
        }
    }
}
