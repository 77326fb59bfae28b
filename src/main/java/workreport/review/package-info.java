/** What people say of the numbers that rules have read: kept, found again by words, shared, and compared. Needs no screen. */
package workreport.review;
