// Signs, where the workflow waits itself: by a plain signal.
//
//	signal SERVER WORKFLOW_ID WAIT_ID
package main

import (
	"context"
	"fmt"
	"log"
	"log/slog"
	"os"

	"go.temporal.io/api/common/v1"
	"go.temporal.io/api/workflowservice/v1"
	"go.temporal.io/sdk/client"
	"go.temporal.io/sdk/converter"
	tlog "go.temporal.io/sdk/log"
)

type call struct {
	WaitID  string `json:"waitId"`
	Attempt int    `json:"attempt"`
}

type signature struct {
	By    string `json:"by"`
	Place string `json:"place"`
}

func main() {
	server, workflowID, waitID := os.Args[1], os.Args[2], os.Args[3]
	c, err := client.Dial(client.Options{HostPort: server,
		Logger: tlog.NewStructuredLogger(slog.New(slog.DiscardHandler))})
	if err != nil {
		log.Fatal(err)
	}
	defer c.Close()
	// The client's SignalWorkflow takes one argument, and the signal has two.
	arguments, err := converter.GetDefaultDataConverter().ToPayloads(
		call{WaitID: waitID, Attempt: 1}, signature{By: "ann", Place: "Go"})
	if err != nil {
		log.Fatal(err)
	}
	_, err = c.WorkflowService().SignalWorkflowExecution(context.Background(),
		&workflowservice.SignalWorkflowExecutionRequest{
			Namespace:         "default",
			WorkflowExecution: &common.WorkflowExecution{WorkflowId: workflowID},
			SignalName:        "Sign.complete",
			Input:             arguments,
		})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("delivered")
}
