/** Reading what could cost too much in a process of its own, which can be ended at any time. */
package workreport.ingest.worker;
