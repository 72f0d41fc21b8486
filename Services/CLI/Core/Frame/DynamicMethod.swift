import RPC
import SchemaRuntime

/// A method known from a descriptor set, ready to be called.
struct DynamicMethod: Sendable {
    /// As the contract describes it.
    let type: MethodType
    /// As a channel wants it.
    let descriptor: MethodDescriptor
    /// Whether the request has a `request_id`.
    let takesRequestID: Bool

    /// The method `path` of `pool`: `package.Service/Method`, `Service/Method` or `Service.Method`.
    /// - Throws: `CommandError` naming what there is instead.
    init(_ path: String, pool: DescriptorPool) throws(CommandError) {
        guard let separator = path.lastIndex(where: { $0 == "/" || $0 == "." }) else {
            throw .usage("方法写作 服务/方法", "write the method as SERVICE/METHOD, see `xinyi list`")
        }
        let serviceName = String(path[..<separator])
        let methodName = path[path.index(after: separator)...]
        guard let service = pool.service(named: serviceName) else {
            let known = pool.services.map(\.fullName).joined(separator: ", ")
            throw .usage("没有服务 \(serviceName);已有: \(known)", "there is no service \(serviceName); there are: \(known)")
        }
        guard let method = service.methods.first(where: { $0.name.lowercased() == methodName.lowercased() }) else {
            let known = service.methods.map(\.name).joined(separator: ", ")
            throw .usage(
                "\(service.fullName) 没有方法 \(methodName);已有: \(known)",
                "\(service.fullName) has no method \(methodName); it has: \(known)")
        }
        guard !method.clientStreaming else {
            throw .usage("不支持客户端流", "client streams are not supported")
        }
        self.init(method, of: service, pool: pool)
    }

    /// A method of a service of `pool`.
    init(_ method: MethodType, of service: ServiceType, pool: DescriptorPool) {
        type = method
        let idempotency: MethodDescriptor.Idempotency =
            method.idempotencyLevel == 1 ? .noSideEffects : method.idempotencyLevel == 2 ? .idempotent : .unknown
        descriptor = MethodDescriptor(
            service: service.fullName, method: method.name, kind: method.serverStreaming ? .serverStreaming : .unary,
            idempotency: idempotency)
        takesRequestID = pool.messages[method.input]?.fields.contains { $0.name == "request_id" } == true
    }
}
