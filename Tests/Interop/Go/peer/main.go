// A peer written with containerd's ttrpc, which shares no code with Xinyi: a client that calls a running server of ours and
// says what it saw, and a server for our client. Messages are google.protobuf.BytesValue: one bytes field.
package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/containerd/ttrpc"
	"github.com/gogo/protobuf/types"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

const service = "test.Control"

func main() {
	if (len(os.Args) == 3 || len(os.Args) == 6) && os.Args[1] == "client" {
		client(os.Args[2], config(os.Args[3:]))
	} else if len(os.Args) == 3 && os.Args[1] == "load" {
		load(os.Args[2])
	} else if (len(os.Args) == 2 || len(os.Args) == 5) && os.Args[1] == "server" {
		server(config(os.Args[2:]))
	} else {
		fmt.Fprintln(os.Stderr, "usage: peer client ADDRESS [CERTIFICATE KEY CA] | peer load ADDRESS | peer server [CERTIFICATE KEY CA]")
		os.Exit(2)
	}
}

// config is what Go's crypto/tls makes of a certificate, its key and an authority; nil without them.
func config(files []string) *tls.Config {
	if len(files) == 0 {
		return nil
	}
	own, err := tls.LoadX509KeyPair(files[0], files[1])
	if err != nil {
		fmt.Println("certificate", err)
		os.Exit(1)
	}
	pem, err := os.ReadFile(files[2])
	if err != nil {
		fmt.Println("authority", err)
		os.Exit(1)
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(pem)
	return &tls.Config{Certificates: []tls.Certificate{own}, RootCAs: pool, ClientCAs: pool,
		ClientAuth: tls.RequireAndVerifyClientCert, ServerName: "localhost", MinVersion: tls.VersionTLS13}
}

func call(c *ttrpc.Client, ctx context.Context, method, text string) (string, error) {
	var answer types.BytesValue
	err := c.Call(ctx, service, method, &types.BytesValue{Value: []byte(text)}, &answer)
	return string(answer.Value), err
}

// describe says what a Go caller can read from an error.
func describe(err error) string {
	if err == context.DeadlineExceeded {
		return "local deadline"
	}
	s, ok := status.FromError(err)
	if !ok {
		return "other " + err.Error()
	}
	text := fmt.Sprintf("%s|%s", s.Code(), s.Message())
	for _, detail := range s.Details() {
		switch d := detail.(type) {
		case *errdetails.ErrorInfo:
			text += fmt.Sprintf("|info %s %s %s", d.Reason, d.Domain, d.Metadata["field"])
		case *errdetails.BadRequest:
			for _, v := range d.FieldViolations {
				text += fmt.Sprintf("|violation %s: %s", v.Field, v.Description)
			}
		case *errdetails.RetryInfo:
			text += fmt.Sprintf("|retry %s", (time.Duration(d.RetryDelay.Seconds)*time.Second + time.Duration(d.RetryDelay.Nanos)))
		case *errdetails.LocalizedMessage:
			text += fmt.Sprintf("|%s %s", d.Locale, d.Message)
		default:
			text += fmt.Sprintf("|unknown %T", d)
		}
	}
	return text
}

func client(address string, security *tls.Config) {
	var conn net.Conn
	var err error
	if security == nil {
		conn, err = net.Dial("tcp", address)
	} else {
		conn, err = tls.Dial("tcp", address, security)
	}
	if err != nil {
		fmt.Println("dial", err)
		os.Exit(1)
	}
	c := ttrpc.NewClient(conn)
	defer c.Close()
	background := context.Background()
	say := func(name, method, text string, ctx context.Context) {
		answer, err := call(c, ctx, method, text)
		if err != nil {
			answer = describe(err)
		}
		if len(answer) > 300 {
			answer = fmt.Sprintf("%d bytes", len(answer))
		}
		fmt.Printf("%s: %s\n", name, answer)
	}
	say("echo", "Unary", "hello", background)
	say("empty", "Unary", "", background)
	say("metadata", "Unary", "metadata:xinyi-caller", ttrpc.WithMetadata(background, ttrpc.MD{"xinyi-caller": {"a", "b"}}))
	say("no deadline", "Unary", "deadline:", background)
	timed, cancel := context.WithTimeout(background, 20*time.Second)
	say("deadline", "Unary", "deadline:", timed)
	cancel()
	say("error", "Unary", "fail:", background)
	say("busy", "Unary", "busy:", background)
	say("unimplemented", "Missing", "", background)
	say("oversized response", "Unary", "size:5000000", background)
	say("large", "Unary", "size:4000000", background)
	short, cancel := context.WithTimeout(background, 100*time.Millisecond)
	say("late", "Unary", "sleep:60000", short)
	cancel()
	var group sync.WaitGroup
	var mutex sync.Mutex
	right := 0
	for i := 0; i < 1000; i++ {
		group.Add(1)
		go func(i int) {
			defer group.Done()
			text := fmt.Sprintf("call %d", i)
			if answer, err := call(c, background, "Unary", text); err == nil && answer == text {
				mutex.Lock()
				right++
				mutex.Unlock()
			}
		}(i)
	}
	group.Wait()
	fmt.Printf("concurrent: %d\n", right)
	say("after", "Unary", "still here", background)
}

// load calls from 32 goroutines over one connection until each has met its first error, and says how often that was what. What a
// plain client cannot tell apart, it counts as closed: its connection ended while the call was in flight.
func load(address string) {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		fmt.Println("dial", err)
		os.Exit(1)
	}
	c := ttrpc.NewClient(conn)
	defer c.Close()
	var group sync.WaitGroup
	var mutex sync.Mutex
	right := 0
	outcomes := map[string]int{}
	for i := 0; i < 32; i++ {
		group.Add(1)
		go func(i int) {
			defer group.Done()
			for {
				text := "load"
				if i%8 == 0 {
					text = "sleep:50"
				}
				_, err := call(c, context.Background(), "Unary", text)
				mutex.Lock()
				if err == nil {
					right++
					if right == 500 {
						fmt.Println("under load")
					}
					mutex.Unlock()
					continue
				}
				name := "closed"
				if err != ttrpc.ErrClosed {
					name = strings.SplitN(describe(err), "|", 2)[0]
				}
				outcomes[name]++
				mutex.Unlock()
				return
			}
		}(i)
	}
	group.Wait()
	fmt.Printf("right %d\n", right)
	for name, count := range outcomes {
		fmt.Printf("ended %s %d\n", name, count)
	}
}

func server(security *tls.Config) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	if security != nil {
		listener = tls.NewListener(listener, security)
	}
	s, err := ttrpc.NewServer()
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	s.Register(service, map[string]ttrpc.Method{"Unary": answer})
	fmt.Println(listener.Addr())
	go func() {
		// The end of the input is the end of the server.
		_, _ = os.Stdin.Read(make([]byte, 1))
		os.Exit(0)
	}()
	_ = s.Serve(context.Background(), listener)
}

func answer(ctx context.Context, unmarshal func(interface{}) error) (interface{}, error) {
	var request types.BytesValue
	if err := unmarshal(&request); err != nil {
		return nil, err
	}
	text := string(request.Value)
	verb, argument, _ := strings.Cut(text, ":")
	switch verb {
	case "metadata":
		values, _ := ttrpc.GetMetadata(ctx)
		return &types.BytesValue{Value: []byte(strings.Join(values[argument], ","))}, nil
	case "deadline":
		deadline, ok := ctx.Deadline()
		if !ok {
			return &types.BytesValue{Value: []byte("none")}, nil
		}
		if time.Until(deadline) > 0 {
			return &types.BytesValue{Value: []byte("ahead")}, nil
		}
		return &types.BytesValue{Value: []byte("past")}, nil
	case "fail":
		s, err := status.New(codes.FailedPrecondition, "信义 no").WithDetails(
			&errdetails.ErrorInfo{Reason: "CLOSED", Domain: "test", Metadata: map[string]string{"k": "v"}})
		if err != nil {
			return nil, err
		}
		return nil, s.Err()
	case "sleep":
		time.Sleep(500 * time.Millisecond)
		return &types.BytesValue{Value: []byte("slept")}, nil
	default:
		return &types.BytesValue{Value: request.Value}, nil
	}
}
