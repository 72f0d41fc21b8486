// The protoc plugin, and three small filters over a serialized FileDescriptorSet that `make generate` needs.
// Modes: (none) protoc plugin · --bytes-view · --slim · --c-array NAME

let arguments = Array(CommandLine.arguments.dropFirst())
do {
    let input = try StandardStreams.readAll()
    switch arguments.first {
    case nil:
        try StandardStreams.write(Plugin.answer(to: input))
    case "--bytes-view":
        try StandardStreams.write(DescriptorFilter.bytesView(of: input))
    case "--slim":
        try StandardStreams.write(DescriptorFilter.slim(input))
    case "--c-array" where arguments.count == 2:
        try StandardStreams.write(Array(CArray.render(input, name: arguments[1]).utf8))
    default:
        throw GeneratorError("usage: protoc-gen-xinyi [--bytes-view | --slim | --c-array NAME] < in > out")
    }
} catch let error as GeneratorError {
    StandardStreams.fail(error.message)
}
