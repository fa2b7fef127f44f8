// Answers a parked loan, as an outside that is written in Go does:
//
//	answer <host:port> <task token in base64> <how>
package main

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"os"
	"time"

	"dev.asyncactivity/cadence-go/loans"
	"dev.asyncactivity/cadence-go/service"
	"go.uber.org/cadence"
	"go.uber.org/cadence/client"
)

func main() {
	if err := answer(os.Args[1], os.Args[2], os.Args[3]); err != nil {
		fmt.Println("failed:", err)
		os.Exit(1)
	}
	fmt.Println("done")
}

func answer(target, base64Token, how string) error {
	connection, err := service.Connect(target)
	if err != nil {
		return err
	}
	token, err := base64.StdEncoding.DecodeString(base64Token)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	cadenceClient := client.NewClient(connection, service.Domain, &client.Options{})
	loan := loans.Loan{Customer: "ann", Amount: 10}
	refused := cadence.NewCustomError(loans.RefusedReason, loans.NewRefused("go", "no income"))
	switch how {
	case "complete":
		return cadenceClient.CompleteActivity(ctx, token, loan, nil)
	case "fail":
		return cadenceClient.CompleteActivity(ctx, token, nil, refused)
	case "both": // The error wins.
		return cadenceClient.CompleteActivity(ctx, token, loan, refused)
	case "wrong-type": // Cadence takes any bytes.
		return cadenceClient.CompleteActivity(ctx, token, "ann gets 10", nil)
	case "heartbeat":
		return cadenceClient.RecordActivityHeartbeat(ctx, token, map[string]int{"percent": 40})
	case "without-class":
		details := map[string]string{"by": "go", "reason": "no income"}
		return cadenceClient.CompleteActivity(
			ctx, token, nil, cadence.NewCustomError(loans.RefusedReason, details))
	case "short-reason":
		return cadenceClient.CompleteActivity(
			ctx, token, nil, cadence.NewCustomError("Refused", loans.NewRefused("go", "no income")))
	case "plain-error":
		return cadenceClient.CompleteActivity(ctx, token, nil, errors.New("no such customer"))
	}
	return fmt.Errorf("no such answer: %s", how)
}
