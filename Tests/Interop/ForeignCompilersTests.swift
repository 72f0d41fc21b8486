import Foundation
import TestKit
import Testing

/// What departments start from: the contracts, compiled with the tools that a distribution has, the contracts' own options included.
@Suite("Compilers of other languages understand the contracts", .serialized)
struct ForeignCompilersTests {
    private static let repository = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    /// What each program prints: who may call a method, what a field and a value are called in Chinese, and a message that went
    /// over the wire and back.
    private static let expected = """
        CALLER_ROLE_DEPARTMENT CALLER_ROLE_OVERSIGHT
        状态
        已受理
        objections/A-1 OBJECTION_STATE_ACCEPTED

        """

    /// Runs a script in `directory`, with `proto` beside it, and gives what it prints.
    private static func run(_ script: String, in directory: TemporaryDirectory) throws -> String {
        try FileManager.default.createSymbolicLink(
            atPath: directory.file("proto"), withDestinationPath: repository + "/proto")
        let (status, text) = try ShellScript.run(script, in: directory)
        #expect(status == 0, "are the packages of .ci/install's set 'test' installed?")
        return text
    }

    @Test("Go, as the README says it for two packages, for all of them")
    func go() throws {
        let directory = TemporaryDirectory("contracts-go")
        _ = directory.write(
            "look.go",
            """
            package main

            import (
            	"fmt"

            	"github.com/gogo/protobuf/proto"
            	"github.com/gogo/protobuf/protoc-gen-gogo/descriptor"
            	common "xinyi/common/v1"
            	_ "xinyi/directory/v1"
            	listing "xinyi/listing/v1"
            	_ "xinyi/measures/v1"
            	_ "xinyi/registry/v1"
            	_ "xinyi/reporting/v1"
            )

            func option(of proto.Message, extension *proto.ExtensionDesc) interface{} {
            	value, err := proto.GetExtension(of, extension)
            	if err != nil {
            		panic(err)
            	}
            	return value
            }

            func main() {
            	file, _ := descriptor.ForMessage(&listing.GetObjectionRequest{})
            	for _, method := range file.Service[0].Method {
            		if method.GetName() == "GetObjection" {
            			access := option(method.Options, common.E_Contract).(*common.MethodContract).Access
            			fmt.Println(access[0], access[1])
            		}
            	}
            	file, message := descriptor.ForMessage(&listing.Objection{})
            	for _, field := range message.Field {
            		if field.GetName() == "state" {
            			fmt.Println(*option(field.Options, common.E_Zh).(*string))
            		}
            	}
            	for _, entry := range file.EnumType {
            		if entry.GetName() == "ObjectionState" {
            			fmt.Println(*option(entry.Value[2].Options, common.E_ValueZh).(*string))
            		}
            	}
            	wire, _ := proto.Marshal(&listing.Objection{Name: "objections/A-1", State: 2})
            	var read listing.Objection
            	if err := proto.Unmarshal(wire, &read); err != nil {
            		panic(err)
            	}
            	fmt.Println(read.Name, read.State)
            }

            """)
        let text = try Self.run(
            """
            mkdir -p go/src
            gogo=google/protobuf/timestamp.proto=github.com/gogo/protobuf/types
            gogo+=,Mgoogle/protobuf/descriptor.proto=github.com/gogo/protobuf/protoc-gen-gogo/descriptor
            for part in common directory registry listing measures reporting; do
                protoc -Iproto proto/xinyi/$part/v1/*.proto --gogo_out=M$gogo:go/src
            done
            GO111MODULE=off GOPATH=$PWD/go:/usr/share/gocode go build look.go
            ./look
            """, in: directory)
        #expect(text == Self.expected)
    }

    @Test("Java, with the distribution's protobuf")
    func java() throws {
        let directory = TemporaryDirectory("contracts-java")
        _ = directory.write(
            "Look.java",
            """
            import java.io.PrintStream;
            import java.util.stream.Collectors;
            import xinyi.common.v1.Options;
            import xinyi.listing.v1.ObjectionOuterClass.Objection;
            import xinyi.listing.v1.ObjectionServiceOuterClass;

            public class Look {
                public static void main(String[] arguments) throws Exception {
                    var out = new PrintStream(System.out, true, "UTF-8");
                    var service = ObjectionServiceOuterClass.getDescriptor().findServiceByName("ObjectionService");
                    var contract = service.findMethodByName("GetObjection").getOptions().getExtension(Options.contract);
                    out.println(contract.getAccessList().stream().map(Object::toString).collect(Collectors.joining(" ")));
                    var state = Objection.getDescriptor().findFieldByName("state");
                    out.println(state.getOptions().getExtension(Options.zh));
                    out.println(state.getEnumType().findValueByNumber(2).getOptions().getExtension(Options.valueZh));
                    var wire = Objection.newBuilder().setName("objections/A-1").setStateValue(2).build().toByteArray();
                    var read = Objection.parseFrom(wire);
                    out.println(read.getName() + " " + read.getState());
                }
            }

            """)
        let text = try Self.run(
            """
            mkdir java classes
            protoc -Iproto --java_out=java $(find proto/ -name '*.proto')
            # For a compiler that runs once, compiling itself thoroughly takes longer than it saves.
            javac -J-XX:TieredStopAtLevel=1 -J-XX:+UseSerialGC -g:none -proc:none -nowarn -encoding UTF-8 \\
                -cp /usr/share/java/protobuf.jar -d classes Look.java $(find java -name '*.java') 2>notes || { cat notes >&2; exit 1; }
            java -cp /usr/share/java/protobuf.jar:classes Look
            """, in: directory)
        #expect(text == Self.expected)
    }

    @Test("Python, with the distribution's protobuf")
    func python() throws {
        let directory = TemporaryDirectory("contracts-python")
        _ = directory.write(
            "look.py",
            """
            import glob, importlib, sys
            sys.path.insert(0, "python")
            for file in sorted(glob.glob("python/xinyi/*/v1/*_pb2.py")):
                importlib.import_module(file[len("python/"):-len(".py")].replace("/", "."))
            from xinyi.common.v1 import options_pb2 as options
            from xinyi.listing.v1 import objection_pb2, objection_service_pb2
            service = objection_service_pb2.DESCRIPTOR.services_by_name["ObjectionService"]
            contract = service.methods_by_name["GetObjection"].GetOptions().Extensions[options.contract]
            print(*[options.CallerRole.Name(role) for role in contract.access])
            state = objection_pb2.Objection.DESCRIPTOR.fields_by_name["state"]
            print(state.GetOptions().Extensions[options.zh])
            print(state.enum_type.values_by_number[2].GetOptions().Extensions[options.value_zh])
            wire = objection_pb2.Objection(name="objections/A-1", state=2).SerializeToString()
            read = objection_pb2.Objection.FromString(wire)
            print(read.name, objection_pb2.ObjectionState.Name(read.state))

            """)
        // The distribution's Python has the distribution's protobuf; another one that stands before it in PATH does not.
        let text = try Self.run(
            """
            mkdir python
            protoc -Iproto --python_out=python $(find proto/ -name '*.proto')
            PYTHONIOENCODING=utf-8 /usr/bin/python3 look.py
            """, in: directory)
        #expect(text == Self.expected)
    }
}
