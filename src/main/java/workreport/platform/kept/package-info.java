/** What a person makes bit by bit, such as notes: joined, undone, and kept in files of the user's own. */
package workreport.platform.kept;
