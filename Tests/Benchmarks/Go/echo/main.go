// The Go side of the comparison: containerd's ttrpc, whose bytes are the same as Xinyi's (service, method and message too).
// Usage: go-echo server PORT THREADS. Prints "ready PORT" when it listens; ends when its input closes.
//
//	go-echo unary|handshakes|idle PORT CONNECTIONS IN_FLIGHT SECONDS PAYLOAD_BYTES
//
// unary prints one line: calls=N seconds=S p50_us=X p99_us=Y served=M (M with the 0.3 s of warming up).
// handshakes does the same, but opens a connection for every call and closes it.
// idle opens the connections, does one call on each, prints "open" and keeps them until its input closes.
// With --tls DIR at the end both sides speak mTLS, with what `xinyi tools pki` keeps in DIR.
// There is no stream: ttrpc 1.1.1 knows unary calls only.
package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"io"
	"log"
	"net"
	"os"
	"runtime"
	"sort"
	"strconv"
	"sync"
	"time"

	"github.com/containerd/ttrpc"
	"github.com/gogo/protobuf/types"
)

const service, method = "xinyi.common.v1.IntrospectionService", "Echo"

// security is what --tls DIR says; nil for plain bytes.
var security *tls.Config

func main() {
	log.SetFlags(0)
	log.SetPrefix("go-echo: ")
	if last := len(os.Args) - 1; last > 2 && os.Args[last-1] == "--tls" {
		security = config(os.Args[last], os.Args[1] == "server")
		os.Args = os.Args[:last-1]
	}
	if len(os.Args) == 4 && os.Args[1] == "server" {
		serve(number(2), number(3))
	} else if len(os.Args) == 7 && (os.Args[1] == "unary" || os.Args[1] == "handshakes" || os.Args[1] == "idle") {
		seconds, err := strconv.ParseFloat(os.Args[5], 64)
		if err != nil {
			log.Fatal(err)
		}
		if os.Args[1] == "idle" {
			idle(number(2), number(3), number(6))
		} else {
			load(number(2), number(3), number(4), seconds, number(6), os.Args[1] == "handshakes")
		}
	} else {
		log.Print("usage: go-echo server PORT THREADS [--tls DIR]")
		log.Fatal("       go-echo unary|handshakes|idle PORT CONNECTIONS IN_FLIGHT SECONDS PAYLOAD_BYTES [--tls DIR]")
	}
}

func number(index int) int {
	value, err := strconv.Atoi(os.Args[index])
	if err != nil {
		log.Fatal(err)
	}
	return value
}

// config is who this program is and whom it trusts: TLS 1.3, and whole handshakes alone.
func config(directory string, isServer bool) *tls.Config {
	name := directory + "/operator-bench"
	if isServer {
		name = directory + "/service-echo"
	}
	own, err := tls.LoadX509KeyPair(name+".pem", name+"-key.pem")
	if err != nil {
		log.Fatal(err)
	}
	authorities, err := os.ReadFile(directory + "/ca.pem")
	if err != nil {
		log.Fatal(err)
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(authorities) {
		log.Fatal("no authority in ", directory)
	}
	return &tls.Config{Certificates: []tls.Certificate{own}, RootCAs: pool, ClientCAs: pool,
		ClientAuth: tls.RequireAndVerifyClientCert, MinVersion: tls.VersionTLS13, SessionTicketsDisabled: true}
}

// untilInputEnds returns when standard input closes.
func untilInputEnds() { _, _ = io.Copy(io.Discard, os.Stdin) }

func serve(port, threads int) {
	runtime.GOMAXPROCS(threads)
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		log.Fatal(err)
	}
	port = listener.Addr().(*net.TCPAddr).Port
	if security != nil {
		listener = tls.NewListener(listener, security)
	}
	server, err := ttrpc.NewServer()
	if err != nil {
		log.Fatal(err)
	}
	server.Register(service, map[string]ttrpc.Method{
		method: func(_ context.Context, unmarshal func(interface{}) error) (interface{}, error) {
			var request types.BytesValue
			if err := unmarshal(&request); err != nil {
				return nil, err
			}
			return &types.BytesValue{Value: request.Value}, nil
		},
	})
	go func() { log.Fatal(server.Serve(context.Background(), listener)) }()
	fmt.Printf("ready %d\n", port)
	untilInputEnds()
}

func dial(port int) *ttrpc.Client {
	address := fmt.Sprintf("127.0.0.1:%d", port)
	var conn net.Conn
	var err error
	if security == nil {
		conn, err = net.Dial("tcp", address)
	} else {
		conn, err = tls.Dial("tcp", address, security)
	}
	if err != nil {
		log.Fatal(err)
	}
	return ttrpc.NewClient(conn)
}

func echo(client *ttrpc.Client, request *types.BytesValue) {
	var answer types.BytesValue
	if err := client.Call(context.Background(), service, method, request, &answer); err != nil {
		log.Fatal(err)
	}
	if len(answer.Value) != len(request.Value) {
		log.Fatal("an answer of another size")
	}
}

func idle(port, connections, payload int) {
	clients := make([]*ttrpc.Client, connections)
	for i := range clients {
		clients[i] = dial(port)
		echo(clients[i], &types.BytesValue{Value: make([]byte, payload)})
	}
	fmt.Println("open")
	untilInputEnds()
	runtime.KeepAlive(clients)
}

// load calls from inFlight goroutines on each connection; with isFresh every call has a connection of its own instead.
func load(port, connections, inFlight int, seconds float64, payload int, isFresh bool) {
	warm := time.Now().Add(300 * time.Millisecond)
	end := warm.Add(time.Duration(seconds * float64(time.Second)))
	var group sync.WaitGroup
	samples := make([][]time.Duration, connections*inFlight)
	served := make([]int, connections*inFlight)
	for c := 0; c < connections; c++ {
		call := func(request *types.BytesValue) {
			client := dial(port)
			echo(client, request)
			client.Close()
		}
		if !isFresh {
			client := dial(port)
			call = func(request *types.BytesValue) { echo(client, request) }
		}
		for i := 0; i < inFlight; i++ {
			group.Add(1)
			go func(slot int) {
				defer group.Done()
				request := &types.BytesValue{Value: make([]byte, payload)}
				for start := time.Now(); start.Before(end); {
					call(request)
					now := time.Now()
					served[slot]++
					if start.After(warm) {
						samples[slot] = append(samples[slot], now.Sub(start))
					}
					start = now
				}
			}(c*inFlight + i)
		}
	}
	group.Wait()
	var all []time.Duration
	total := 0
	for slot := range samples {
		all = append(all, samples[slot]...)
		total += served[slot]
	}
	if len(all) == 0 {
		log.Fatal("no call ended in time")
	}
	sort.Slice(all, func(a, b int) bool { return all[a] < all[b] })
	microseconds := func(index int) float64 { return float64(all[index]) / 1000 }
	fmt.Printf("calls=%d seconds=%.3f p50_us=%.1f p99_us=%.1f served=%d\n",
		len(all), seconds, microseconds(len(all)/2), microseconds(len(all)*99/100), total)
}
