// The protoc plugin, and a filter over a serialized FileDescriptorSet that `make generate` needs.
// Modes: (none) protoc plugin · --slim

let arguments = Array(CommandLine.arguments.dropFirst())
do {
    let input = try StandardStreams.readAll()
    switch arguments.first {
    case nil:
        try StandardStreams.write(Plugin.answer(to: input))
    case "--slim":
        try StandardStreams.write(DescriptorFilter.slim(input))
    default:
        throw GeneratorError("usage: protoc-gen-xinyi [--slim] < in > out")
    }
} catch let error as GeneratorError {
    StandardStreams.fail(error.message)
}
