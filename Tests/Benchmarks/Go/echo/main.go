// The Go side of the comparison: containerd's ttrpc, whose bytes are the same as Xinyi's (service, method and message too).
// Usage: go-echo server PORT THREADS. Prints "ready PORT" when it listens; ends when its input closes.
//
//	go-echo unary|idle PORT CONNECTIONS IN_FLIGHT SECONDS PAYLOAD_BYTES
//
// unary prints one line: calls=N seconds=S p50_us=X p99_us=Y served=M (M with the 0.3 s of warming up).
// idle opens the connections, does one call on each, prints "open" and keeps them until its input closes.
// There is no stream: ttrpc 1.1.1 knows unary calls only.
package main

import (
	"context"
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

func main() {
	log.SetFlags(0)
	log.SetPrefix("go-echo: ")
	if len(os.Args) == 4 && os.Args[1] == "server" {
		serve(number(2), number(3))
	} else if len(os.Args) == 7 && (os.Args[1] == "unary" || os.Args[1] == "idle") {
		seconds, err := strconv.ParseFloat(os.Args[5], 64)
		if err != nil {
			log.Fatal(err)
		}
		if os.Args[1] == "idle" {
			idle(number(2), number(3), number(6))
		} else {
			unary(number(2), number(3), number(4), seconds, number(6))
		}
	} else {
		log.Print("usage: go-echo server PORT THREADS")
		log.Fatal("       go-echo unary|idle PORT CONNECTIONS IN_FLIGHT SECONDS PAYLOAD_BYTES")
	}
}

func number(index int) int {
	value, err := strconv.Atoi(os.Args[index])
	if err != nil {
		log.Fatal(err)
	}
	return value
}

// untilInputEnds returns when standard input closes.
func untilInputEnds() { _, _ = io.Copy(io.Discard, os.Stdin) }

func serve(port, threads int) {
	runtime.GOMAXPROCS(threads)
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		log.Fatal(err)
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
	fmt.Printf("ready %d\n", listener.Addr().(*net.TCPAddr).Port)
	untilInputEnds()
}

func dial(port int) *ttrpc.Client {
	conn, err := net.Dial("tcp", fmt.Sprintf("127.0.0.1:%d", port))
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

func unary(port, connections, inFlight int, seconds float64, payload int) {
	warm := time.Now().Add(300 * time.Millisecond)
	end := warm.Add(time.Duration(seconds * float64(time.Second)))
	var group sync.WaitGroup
	samples := make([][]time.Duration, connections*inFlight)
	served := make([]int, connections*inFlight)
	for c := 0; c < connections; c++ {
		client := dial(port)
		for i := 0; i < inFlight; i++ {
			group.Add(1)
			go func(slot int) {
				defer group.Done()
				request := &types.BytesValue{Value: make([]byte, payload)}
				for start := time.Now(); start.Before(end); {
					echo(client, request)
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
